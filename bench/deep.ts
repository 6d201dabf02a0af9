import { checkFlow } from '../src/lint/check-flow.ts';
import { settleSettings } from '../src/lint/settle-settings.ts';
import { rules } from '../src/rules/index.ts';
import { deepFlow } from './deep-flow.ts';

// A program of its own, since what it looks for may end the process: it asks every rule about a
// chain, or a circle, of so many steps, and ends with 0 when all of them have come to an answer.
const [, , shape, steps] = process.argv;
const flow = deepFlow(shape === 'circle' ? 'circle' : 'chain', Number(steps));
const settings = settleSettings([{ kind: 'preset', id: 'strict' }], rules, {
  rules: new Map(),
  only: [],
  skip: [],
});
// The flow was never a text, so that there is no length to keep to.
const { faults, failed } = checkFlow(flow, rules, {
  settings: settings.rules,
  textLength: Infinity,
});
for (const { ruleId, error } of failed) console.error(`${ruleId}: ${error}`);
console.log(`${flow.steps.size} steps, ${faults.length} faults`);
process.exitCode = failed.length === 0 ? 0 : 1;
