import { readdirSync, readFileSync } from 'node:fs';
import { callsSchema } from '../../src/calls/calls-schema.ts';
import { flowSchema } from '../../src/document/flow-schema.ts';
import { SETTINGS_RULE } from '../../src/lint/settings-rule.ts';
import { settingsSchema } from '../../src/lint/settings-schema.ts';
import { proofSchema } from '../../src/proofs/proof-schema.ts';
import { reportSchema } from '../../src/reporters/report-schema.ts';
import { rules } from '../../src/rules/index.ts';
import { compileValidators } from '../compile-validators.ts';
import { betweenMarkers } from './between-markers.ts';
import { decisionList } from './decision-list.ts';
import type { GeneratedFile } from './generated-file.ts';
import { roomsTable } from './rooms-table.ts';
import { ruleList } from './rule-list.ts';
import { rulePage } from './rule-page.ts';
import { rulesPage } from './rules-page.ts';

/** All that is made from the rules, the schemas and the table of folders; the registries are not. */
export function allGenerated(): readonly GeneratedFile[] {
  return [
    ...compileValidators(),
    schemaFile('flow', flowSchema),
    schemaFile('calls', callsSchema),
    schemaFile('settings', settingsSchema(rules)),
    schemaFile('report', reportSchema),
    schemaFile('proof', proofSchema),
    ...[...rules, SETTINGS_RULE].map((rule) => ({
      path: `docs/rules/${rule.id}.md`,
      text: rulePage(rule),
    })),
    { path: 'docs/rules/README.md', text: rulesPage(rules) },
    filledPage('README.md', 'rules', ruleList(rules, 'docs/rules/')),
    filledPage('docs/architecture.md', 'folders', roomsTable()),
    filledPage('docs/decisions/README.md', 'decisions', decisionList(decisionPages())),
  ];
}

function decisionPages(): ReadonlyMap<string, string> {
  const folder = 'docs/decisions';
  const names = readdirSync(folder);
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

function schemaFile(name: string, schema: object): GeneratedFile {
  return { path: `schemas/${name}.schema.json`, text: `${JSON.stringify(schema, null, 2)}\n` };
}

/** A page written by hand with one part that is generated. */
function filledPage(path: string, marker: string, content: string): GeneratedFile {
  return { path, text: betweenMarkers(readFileSync(path, 'utf8'), marker, content) };
}
