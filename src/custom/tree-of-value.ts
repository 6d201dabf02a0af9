import type { Span } from '../text/span.ts';
import type { ScalarTree, Tree, TreeEntry } from '../text/tree.ts';
import type { Places } from './places.ts';

/**
 * A value that code gave as a tree, as if it had been written in a file of settings.
 *
 * Each part has the place where it is written, or else that of what holds it. What no setting can
 * be (a function, a circle, what is too deep or too much) is told and left out; so is whatever
 * throws when it is looked at. A property that is `undefined` is not there.
 */
export function treeOfValue(
  value: unknown,
  places: Places | undefined,
  tell: (at: Span, message: string) => void,
): Tree | undefined {
  let left = PARTS_MAX;
  try {
    return treeOf(value, places, { at: places?.at ?? { start: 0, end: 0 }, depth: 0 });
  } catch (error) {
    tell(places?.at ?? { start: 0, end: 0 }, `These settings cannot be looked at: ${error}`);
    return undefined;
  }

  function treeOf(value: unknown, places: Places | undefined, outer: Outer): Tree | undefined {
    const at = places?.at ?? outer.at;
    left -= 1;
    if (outer.depth > DEPTH_MAX || left < 0) {
      if (left >= -1) tell(at, 'These settings hold too much, or themselves: write them out');
      left = Math.min(left, -1);
      return undefined;
    }
    const inner = { at, depth: outer.depth + 1 };
    if (Array.isArray(value)) {
      const items = value.map((item, index) => treeOf(item, places?.items?.[index], inner));
      return {
        kind: 'list',
        at,
        items: items.filter((item) => item !== undefined),
        tag: undefined,
      };
    }
    if (typeof value === 'object' && value !== null) {
      return { kind: 'map', at, entries: entriesOf(value, places, inner), tag: undefined };
    }
    if (value === null || typeof value === 'boolean' || typeof value === 'number') {
      return scalar(value, at);
    }
    if (typeof value === 'string') return { ...scalar(value, at), style: 'quoted' };
    tell(at, `A ${typeof value} is no setting: write a text, a number, true or false`);
    return undefined;
  }

  function entriesOf(
    value: object,
    places: Places | undefined,
    inner: Outer,
  ): readonly TreeEntry[] {
    return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
      if (part === undefined) return [];
      const placed = places?.entries?.find((entry) => entry.name === name);
      const tree = treeOf(part, placed?.value, inner);
      return tree === undefined ? [] : [{ key: scalar(name, placed?.at ?? inner.at), value: tree }];
    });
  }
}

type Outer = { readonly at: Span; readonly depth: number };

const DEPTH_MAX = 32;
const PARTS_MAX = 100_000;

function scalar(value: ScalarTree['value'], at: Span): ScalarTree {
  const text = value === null ? '' : String(value);
  return { kind: 'scalar', at, text, value, style: 'plain', tag: undefined };
}
