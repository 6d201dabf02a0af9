import { render } from 'ink-testing-library';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { walkStore } from '../src/cli/walk-store.ts';
import { firstScreen } from '../src/walk/first-screen.ts';
import { firstWalk } from '../src/walk/first-walk.ts';
import { pictureOf } from '../src/walk/picture-of.ts';
import { plainGiven } from '../src/walk/plain-given.ts';
import type { Screen } from '../src/walk/screen.ts';
import { themeOf } from '../src/walk/theme-of.ts';
import { WalkApp, type WalkSource } from '../src/walk/walk-app.tsx';
import { CLINIC_FLOW } from './support/clinic-flow.ts';
import { walkStage } from './support/walk-stage.ts';

const GIVEN = { ...plainGiven, hours: new Map([['office', 'open' as const]]) };

function shown(text: string, columns = 100, rows = 30) {
  const store = walkStore(firstScreen(firstWalk(walkStage(text), GIVEN), { columns, rows }));
  let drawn: readonly [Screen, ReturnType<typeof pictureOf>] | undefined;
  const source: WalkSource = {
    picture() {
      const of = store.screen();
      if (drawn?.[0] !== of) drawn = [of, pictureOf(of, { color: false, ascii: false })];
      return drawn[1];
    },
    subscribe: store.subscribe,
    typed: (strokes) => store.happen({ kind: 'typed', strokes }),
  };
  const view = render(createElement(WalkApp, { source, theme: themeOf(false) }));
  return {
    store,
    /** Without weight, which depends on where the tests run. */
    frame: () => (view.lastFrame() ?? '').replaceAll(/\u001b\[(?:1|22)m/g, ''),
    type: view.stdin.write,
    end: view.unmount,
  };
}

/** Until what was typed has been read and drawn. */
function drawn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

describe('the walk on the screen', () => {
  it('shows the call, the keys and the map in their places', async () => {
    const { frame, end } = shown(CLINIC_FLOW);
    const lines = frame().split('\n');
    expect(lines.length).toBeLessThanOrEqual(30);
    expect(lines[0]).toBe(
      'Sunrise Clinic · welcome                                                     Mon 2026-01-05 10:00:00',
    );
    expect(lines[1]).toMatch(
      /^─ Call · 0\.0 s ─+ {2}─ Keys · welcome ─+ {2}─ Map · 1 of 9 steps ─+( to a person)?$/,
    );
    expect(lines.at(-1)).toContain('q quit');
    end();
  });

  it('draws each key that is pressed', async () => {
    const { frame, type, end } = shown(CLINIC_FLOW);
    await drawn();
    type('2');
    await drawn();
    expect(frame()).toContain('Sunrise Clinic · number');
    type('u');
    await drawn();
    expect(frame()).toContain('Sunrise Clinic · welcome');
    end();
  });

  it('loses and reorders none of twenty keys that arrive at once', async () => {
    const { store, type, end } = shown(CLINIC_FLOW.replace('digits: 4', 'digits: 20'));
    await drawn();
    type('201234567899876543210');
    await drawn();
    const { acts } = store.screen().walk;
    const keys: string[] = [];
    for (let at = acts; at !== undefined; at = at.before) {
      if (at.act.kind === 'press') keys.unshift(at.act.keys);
    }
    expect(keys.join('')).toBe('201234567899876543210');
    end();
  });

  it('takes keys of every kind from one piece of input', async () => {
    const { store, type, end } = shown(CLINIC_FLOW);
    await drawn();
    type('gnumber\r12\u001b[A34u\u0012');
    await drawn();
    expect(store.screen().walk.acts?.count).toBe(5);
    end();
  });

  it('has no colour where none is wanted', () => {
    const { frame, end } = shown(CLINIC_FLOW);
    expect(Object.values(themeOf(false)).join('')).not.toMatch(/\u001b\[3\d/);
    expect(frame()).not.toMatch(/\u001b\[3\d/);
    end();
  });
});
