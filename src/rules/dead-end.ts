import { missingOutcomes } from '../analysis/missing-outcomes.ts';
import { stepName } from '../model/step-name.ts';
import { dedent } from '../text/dedent.ts';
import { defineRule } from './rule.ts';

export default defineRule({
  id: 'dead-end',
  since: '0.1.0',
  severity: 'error',
  minimal: true,
  summary: 'An outcome that a call can take leads nowhere.',
  why: 'The call stops dead or falls back on whatever the platform does, mostly a hang-up in mid-sentence.',
  remedy:
    'Give the outcome a target: another queue, a voicemail, or at least a step that says goodbye.',
  sources: [
    'Google CXLint, rules on missing transitions',
    'Zimmer, "Common IVR problems" (secondary source)',
  ],
  options: {},
  examples: {
    good: [
      dedent`
        presszero: 1
        start: desk
        steps:
          desk: { type: queue, prompt: Please hold., timedOut: message, full: message, closed: message, maxWait: 5m }
          message: { type: voicemail, prompt: Please leave a message. }
      `,
    ],
    bad: [
      {
        flow: dedent`
          presszero: 1
          start: desk
          steps:
            desk: { type: queue, prompt: Please hold., timedOut: message, full: unwired, maxWait: 5m }
            message: { type: voicemail, prompt: Please leave a message. }
        `,
        finds: [
          '4:3-4:7 Queue "desk" does not say where "closed" leads: give it a target',
          '4:65-4:69 Outcome "full" of "desk" is wired to nothing: give it a target',
        ],
        calls: ['', ''],
      },
    ],
  },
  *check({ flow, facts }) {
    const { steps, ways, wayFrom } = facts.graph();
    const reachable = facts.reachable();
    for (const [index, step] of steps.entries()) {
      if (reachable[index] === 0) continue;
      const missing = missingOutcomes(flow, step);
      if (missing.length === 0) continue;
      const call = facts.callToStep(step);
      const names = missing.map((name) => `"${name}"`).join(' and ');
      const verb = missing.length === 1 ? 'leads: give it a target' : 'lead: give them targets';
      yield {
        at: step.at,
        message: `${TITLES[step.type]} "${stepName(step)}" does not say where ${names} ${verb}`,
        ...(call === undefined ? {} : { call }),
      };
    }
    for (let index = 0; index < ways.length; index += 1) {
      const way = ways[index];
      if (way?.target.kind !== 'unwired' || way.kind === 'error') continue;
      const step = steps[wayFrom[index] ?? -1];
      if (step === undefined || reachable[wayFrom[index] ?? -1] === 0) continue;
      const call = facts.callToStep(step);
      yield {
        at: way.at,
        message: `Outcome "${way.name}" of "${stepName(step)}" is wired to nothing: give it a target`,
        ...(call === undefined ? {} : { call }),
      };
    }
  },
});

const TITLES = {
  say: 'Say',
  menu: 'Menu',
  collect: 'Collect',
  branch: 'Branch',
  hours: 'Hours',
  set: 'Set',
  lookup: 'Lookup',
  queue: 'Queue',
  transfer: 'Transfer',
  voicemail: 'Voicemail',
  callback: 'Callback',
  survey: 'Survey',
  flow: 'Flow',
  return: 'Return',
  count: 'Count',
  hangup: 'Hangup',
  opaque: 'Step',
} as const;
