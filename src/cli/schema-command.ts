import { rules } from '../rules/index.ts';
import { safeJson } from '../text/safe-json.ts';
import { suggestion } from '../text/suggestion.ts';
import { defineCommand } from './command.ts';
import { UserError } from './user-error.ts';

/** Prints a JSON Schema. */
export default defineCommand({
  name: 'schema',
  summary: 'Print the JSON Schema of flow files, calls, settings, reports or proofs',
  args: '[of]',
  argsSay: 'flow, calls, settings, report or proof; flow if nothing is said',
  flags: {},
  examples: [
    { run: 'presszero schema > flow.schema.json', says: 'writes the schema of flow files' },
    { run: 'presszero schema settings', says: 'prints that of presszero.config.yaml' },
  ],
  async run({ args: [of = 'flow'] }, world) {
    const load = Object.hasOwn(SCHEMAS, of) ? SCHEMAS[of] : undefined;
    if (load === undefined) {
      const meant = suggestion(of, Object.keys(SCHEMAS));
      const names = Object.keys(SCHEMAS).join(', ');
      const advice = meant === undefined ? `write ${names}` : `did you mean "${meant}"?`;
      throw new UserError(`There is no schema of "${of}": ${advice}`);
    }
    world.out(safeJson(await load()));
    return 0;
  },
});

const SCHEMAS: Readonly<Record<string, () => Promise<object>>> = {
  flow: async () => (await import('../document/flow-schema.ts')).flowSchema,
  calls: async () => (await import('../calls/calls-schema.ts')).callsSchema,
  settings: async () => (await import('../lint/settings-schema.ts')).settingsSchema(rules),
  report: async () => (await import('../reporters/report-schema.ts')).reportSchema,
  proof: async () => (await import('../proofs/proof-schema.ts')).proofSchema,
};
