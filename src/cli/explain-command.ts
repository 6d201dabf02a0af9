import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import { rules } from '../rules/index.ts';
import { suggestion } from '../text/suggestion.ts';
import { defineCommand } from './command.ts';
import { lookOf } from './look-of.ts';
import { ruleLines } from './rule-lines.ts';
import { SETTINGS_FLAGS } from './settings-flags.ts';
import { show } from './show.ts';
import { storeOfFolder } from './store-of-folder.ts';
import { tellFaulty } from './tell-faulty.ts';
import { UserError } from './user-error.ts';

/** Shows the page of a rule. */
export default defineCommand({
  name: 'explain',
  summary: 'Show what a rule looks for, why, what to do, and examples',
  args: '<rule>',
  argsSay: 'the id of the rule, as findings show it',
  flags: {
    config: SETTINGS_FLAGS.config,
    noConfig: SETTINGS_FLAGS.noConfig,
    safe: SETTINGS_FLAGS.safe,
  },
  examples: [{ run: 'presszero explain dead-end', says: 'shows the page of "dead-end"' }],
  async run({ args: [id = ''], flags }, world) {
    const ours = [...rules, SETTINGS_RULE];
    const store = ours.some((one) => one.id === id) ? undefined : await storeOfFolder(flags, world);
    if (store !== undefined && (await tellFaulty(store, world))) return 2;
    const known = store === undefined ? ours : [...store.rules(), SETTINGS_RULE];
    const rule = known.find((one) => one.id === id);
    if (rule === undefined) {
      const meant = suggestion(
        id,
        known.map((one) => one.id),
      );
      const advice =
        meant === undefined ? '"presszero rules" lists them' : `did you mean "${meant}"?`;
      throw new UserError(`No rule is called "${id}": ${advice}`);
    }
    const { columns } = lookOf(world, { color: 'never', quiet: false, toFile: false });
    show(world, ruleLines(rule, Math.min(columns, READABLE_COLUMNS)));
    return 0;
  },
});

/** Lines of prose stay short enough for the eye to find the next one. */
const READABLE_COLUMNS = 100;
