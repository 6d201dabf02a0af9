import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { ruleNameFault } from './generate/rule-name-fault.ts';
import { ruleTemplate } from './generate/rule-template.ts';

const id = process.argv[2] ?? '';
const path = `src/rules/${id}.ts`;
const fault = ruleNameFault(id) ?? (existsSync(path) ? `${path} is there already` : undefined);
if (fault === undefined) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  writeFileSync(path, ruleTemplate(id, version));
  console.log(`${path} is yours now. Next:

1. Write the examples first: one good flow, and a bad one that differs from it by one thing.
2. Fill in summary, why, remedy and sources, then the check.
3. npm run generate     writes the list of rules, the rule's page and the schema of the settings
4. npx vitest run test/rules.test.ts -t ${id}
5. npm run check        before you commit`);
} else {
  console.error(`No rule made: ${fault}`);
  console.error('Usage: npm run new-rule <id>, such as: npm run new-rule dead-end');
  process.exitCode = 2;
}
