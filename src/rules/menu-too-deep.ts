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
    const { types } = states.graph;
    const acts = facts.search().cost;
    // Each menu takes an act, so that none is deeper than the acts that it takes to come there.
    const isFar = (node: number): boolean => (acts[node] ?? -1) >= maxLevels;
    const far: number[] = [];
    for (const [index, type] of types.entries()) {
      if (type === 'menu' && statesOf(states, index).some(isFar)) far.push(index);
    }
    if (far.length === 0) return;
    const { cost } = cheapestSearch(states, states.starts, (move, node) => {
      if ((states.moveTo[move] ?? 0) >= states.backBase) return undefined;
      return states.moveBy[move] === MOVER.key && stepOf(states, node)?.type === 'menu' ? 1 : 0;
    });
    for (const index of far) {
      const step = states.graph.steps[index];
      const best = cheapest(cost, statesOf(states, index));
      // What lies behind a menu that is too deep is deeper still; the first one says it.
      if (step === undefined || cost[best] !== maxLevels) continue;
      const level = maxLevels + 1;
      yield {
        at: step.at,
        message: `Menu "${stepName(step)}" is ${level} menus deep, more than ${maxLevels}: bring it nearer to the start`,
        call: facts.callTo(best),
      };
    }
  },
});

/** The first of some nodes that are come to at the least cost; -1 where none is. */
function cheapest(cost: Int32Array, nodes: readonly number[]): number {
  let best = -1;
  for (const node of nodes) {
    const price = cost[node] ?? -1;
    if (price !== -1 && (best === -1 || price < (cost[best] ?? -1))) best = node;
  }
  return best;
}
