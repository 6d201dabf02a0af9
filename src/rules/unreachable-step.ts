import { components } from '../graph/components.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'unreachable-step',
  since: '0.1.0',
  severity: 'warning',
  summary: 'A step to which no call can come.',
  why: 'Nobody ever hears it. Either it is left over, or the way to it was lost, and with it perhaps the only way to a person.',
  remedy: 'Lead an option or an outcome to the step, or delete it.',
  sources: [
    'Google CXLint, rule on unreachable pages',
    'Genesys Cloud Architect, validation of unreferenced tasks (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: hello
        steps:
          hello: { type: say, prompt: Welcome to the clinic., next: desk }
          desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
          bye: { type: hangup }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: hello
          steps:
            hello: { type: say, prompt: Welcome to the clinic., next: desk }
            desk: { type: transfer, to: "+442071234567", reaches: human, busy: bye, noAnswer: bye, failed: bye }
            flu: { type: say, prompt: Flu jabs are on Tuesdays., next: bye }
            bye: { type: hangup }
        `,
        finds: [
          '6:3-6:6 No call comes to step "flu": lead an option or an outcome to it, or delete it',
        ],
      },
    ],
  },
  *check({ facts }) {
    const { steps, firstWay, wayTo, start } = facts.graph();
    if (start === -1) return;
    const reachable = facts.reachable();
    if (!reachable.includes(0)) return;
    const isLost = reachable.map((mark) => 1 - mark);
    const rows = { nodeCount: steps.length, firstMove: firstWay, moveTo: wayTo };
    const { of, count } = components(rows, isLost);
    // Of steps that hang together one is told: what it leads to is mended with it.
    const isFollowing = new Uint8Array(count);
    for (let step = 0; step < steps.length; step += 1) {
      if (isLost[step] === 0) continue;
      for (let way = firstWay[step] ?? 0; way < (firstWay[step + 1] ?? 0); way += 1) {
        const to = of[wayTo[way] ?? -1] ?? -1;
        if (to !== -1 && to !== of[step]) isFollowing[to] = 1;
      }
    }
    for (const [index, step] of steps.entries()) {
      const component = of[index] ?? -1;
      if (component === -1 || isFollowing[component] === 1) continue;
      isFollowing[component] = 1;
      yield {
        at: step.at,
        message: `No call comes to step "${stepName(step)}": lead an option or an outcome to it, or delete it`,
      };
    }
  },
});
