/** The text of a new rule's file, with a note at each place that is to be filled in. */
export function ruleTemplate(id: string, version: string): string {
  return `import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: '${id}',
  since: '${version}',
  severity: 'warning',
  summary: 'TODO: the fault in a sentence.',
  why: 'TODO: what it does to callers.',
  remedy: 'TODO: what to do about it.',
  sources: ['TODO: who says so, with the page; or "Our choice" with the reason.'],
  options: {},
  examples: {
    good: [
      dedent\`
        presszero: 1
        start: welcome
        steps:
          welcome: { type: say, prompt: Welcome to the clinic., next: desk }
          desk: { type: transfer, to: "+49891234567", busy: bye, noAnswer: bye, failed: bye }
          bye: { type: hangup, prompt: Goodbye. }
      \`,
    ],
    bad: [
      {
        flow: dedent\`
          presszero: 1
          start: welcome
          steps:
            welcome: { type: say, prompt: TODO, next: bye }
            bye: { type: hangup, prompt: Goodbye. }
        \`,
        finds: ['4:3-4:10 Step "welcome" TODO: what is, and what would be right'],
      },
    ],
  },
  *check({ flow }) {
    for (const step of flow.steps.values()) {
      if (step.type !== 'say') continue;
      yield { at: step.at, message: \`Step "\${step.id}" TODO: what is, and what would be right\` };
    }
  },
});
`;
}
