import { defineRule } from './rule.ts';

export default defineRule({
  id: 'import-loss',
  since: '0.1.0',
  severity: 'info',
  toldBy: 'reader',
  summary: 'A part of a foreign call flow that presszero could not take over.',
  why: 'The checks do not see that part, so callers may meet there what no finding speaks of.',
  remedy: 'Check the part by hand, or set the rule to off once you know it.',
  sources: ['presszero: an importer tells every part that our flow cannot say'],
  options: {},
  examples: {
    good: [],
    bad: [],
  },
});
