/** The text of a user's rule that finds transfers to a fax, with another check if one is given. */
export function faxRule(check = CHECK, parts: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: "'no-fax'",
    since: "'1.0.0'",
    severity: "'warning'",
    summary: "'A transfer that leads to a fax.'",
    why: "'Callers hear a whistle, and hang up.'",
    remedy: "'Lead it to a person.'",
    sources: '[]',
    options: "{ prefix: { default: 'fax:', says: 'What the address begins with.' } }",
    examples: '{ good: [], bad: [] }',
    ...parts,
  };
  const lines = Object.entries(all).map(([name, text]) => `  ${name}: ${text},\n`);
  return `import { defineRule } from 'presszero';\nexport default defineRule({\n${lines.join('')}  ${check},\n});\n`;
}

const CHECK = `*check({ flow }, { prefix }) {
    for (const step of flow.steps.values()) {
      if (step.type !== 'transfer' || step.to?.value.startsWith(prefix) !== true) continue;
      yield { at: step.at, message: \`Transfer "\${step.id}" leads to a fax\` };
    }
  }`;
