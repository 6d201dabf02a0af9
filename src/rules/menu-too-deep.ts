import { cheapestSearch } from '../analysis/cheapest-search.ts';
import { statesOf } from '../analysis/states-of.ts';
import { stepOf } from '../analysis/step-of.ts';
import { stepName } from '../model/step-name.ts';
import { MOVER } from '../space/mover.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'menu-too-deep',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A menu lies behind too many other menus.',
  why: 'Callers lose track of where they are, and every level is another list to sit through.',
  remedy:
    'Bring the menu nearer to the start, or merge it with the one before: broad menus are quicker than deep ones.',
  sources: [
    'publicservice.universaldesign.ie: at most 3 levels',
    'Commarford, Lewis, Smither and Gentzler 2008, Human Factors 50(1), 77-89: breadth beats depth (abstract)',
  ],
  options: {
    maxLevels: {
      default: 3,
      unit: 'menus',
      min: 1,
      max: 50,
      says: 'The most menus that a caller has to go through, the last one included.',
    },
  },
  examples: {
    good: [
      dedent`
        presszero: 1
        start: main
        defaults: { exhausted: desk }
        globals: { "0": desk }
        steps:
          main: { type: menu, prompt: "For support, press 1.", options: { "1": support } }
          support: { type: menu, prompt: "For internet, press 1.", options: { "1": internet } }
          internet: { type: menu, prompt: "For your router, press 1.", options: { "1": desk } }
          desk: { type: transfer, to: "+442071234567", reaches: human }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          globals: { "0": desk }
          steps:
            main: { type: menu, prompt: "For support, press 1.", options: { "1": support } }
            support: { type: menu, prompt: "For internet, press 1.", options: { "1": internet } }
            internet: { type: menu, prompt: "For your router, press 1.", options: { "1": router } }
            router: { type: menu, prompt: "To reset it, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        finds: ['9:3-9:9 Menu "router" is 4 menus deep, more than 3: bring it nearer to the start'],
        calls: ['1,1,1'],
      },
      {
        flow: dedent`
          presszero: 1
          start: main
          defaults: { exhausted: desk }
          globals: { "0": desk }
          steps:
            main: { type: menu, prompt: "For support, press 1.", options: { "1": support } }
            support: { type: menu, prompt: "For internet, press 1.", options: { "1": desk } }
            desk: { type: transfer, to: "+442071234567", reaches: human }
        `,
        options: { maxLevels: 1 },
        finds: [
          '7:3-7:10 Menu "support" is 2 menus deep, more than 1: bring it nearer to the start',
        ],
        calls: ['1'],
      },
    ],
  },
  *check({ facts }, { maxLevels }) {
    const states = facts.states();
    const { cost } = cheapestSearch(states, states.starts, (move, node) => {
      if ((states.moveTo[move] ?? 0) >= states.backBase) return undefined;
      return stepOf(states, node)?.type === 'menu' && states.moveBy[move] === MOVER.key ? 1 : 0;
    });
    for (const [index, step] of states.graph.steps.entries()) {
      if (step.type !== 'menu') continue;
      const reached = statesOf(states, index).filter((node) => (cost[node] ?? -1) !== -1);
      const level = Math.min(...reached.map((node) => (cost[node] ?? 0) + 1));
      // What lies behind a menu that is too deep is deeper still; the first one says it.
      if (level !== maxLevels + 1) continue;
      yield {
        at: step.at,
        message: `Menu "${stepName(step)}" is ${level} menus deep, more than ${maxLevels}: bring it nearer to the start`,
        call: facts.callTo(reached.find((node) => cost[node] === maxLevels) ?? -1),
      };
    }
  },
});
