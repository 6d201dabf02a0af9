import { fileSettings } from '../lint/file-settings.ts';
import type { Policy } from '../proof/policy.ts';
import { rules } from '../rules/index.ts';
import { suggestion } from '../text/suggestion.ts';
import type { Given } from './command.ts';
import { flowFolder } from './flow-folder.ts';
import { pathBelow } from './path-below.ts';
import type { PROVE_FLAGS } from './prove-flags.ts';
import { settingsChoiceOf } from './settings-choice-of.ts';
import { settingsStore } from './settings-store.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

type Flags = Given<typeof PROVE_FLAGS>['flags'];

/**
 * What the flags and the settings of the flow's folder take for help, and for too far away.
 *
 * @param path Absolute; `undefined` for stdin.
 * @throws {UserError} When a word is unknown, or the settings are faulty.
 */
export async function proofPolicy(
  flags: Flags,
  path: string | undefined,
  world: World,
): Promise<Policy> {
  const words = flags.policy.length === 0 ? ['voicemail', 'callback'] : flags.policy;
  for (const word of words) refuseUnknown(word);
  const substitutes = SUBSTITUTES.filter((one) => words.includes(one));
  if (words.includes('none') && substitutes.length > 0) {
    throw new UserError(`--policy: "none" stands alone: leave it or "${substitutes[0]}" away`);
  }
  return {
    substitutes,
    countsWhileOpen: words.includes('while-open'),
    keysMax: flags.maxKeys ?? (await keysOfSettings(flags, path, world)),
    secondsMax: flags.maxSeconds ?? Number.POSITIVE_INFINITY,
    failuresMax: flags.failures ?? 0,
  };
}

const SUBSTITUTES = ['voicemail', 'callback'] as const;
const WORDS: readonly string[] = [...SUBSTITUTES, 'none', 'while-open'];

function refuseUnknown(word: string): void {
  if (WORDS.includes(word)) return;
  const meant = suggestion(word, WORDS);
  const advice = meant === undefined ? `write ${WORDS.join(', ')}` : `did you mean "${meant}"?`;
  throw new UserError(`--policy: nothing is called "${word}": ${advice}`);
}

/** What lint takes for too many keys in this folder, whether it asks that rule there or not. */
async function keysOfSettings(
  { config, noConfig, safe }: Flags,
  path: string | undefined,
  world: World,
): Promise<number> {
  const flags = { config, noConfig, safe, preset: undefined, rule: [], only: [], skip: [] };
  const choice = settingsChoiceOf(flags, world);
  // No rule is asked, so those of users need not be read.
  const runs = choice.runs === 'rules' ? 'settings' : choice.runs;
  const store = settingsStore(world, rules, { ...choice, runs });
  const folder = flowFolder({ path, isNamed: true }, world, '<stdin>');
  const { base, settings, rules: known } = await store.finish(() => store.of(folder));
  const [faulty] = store.faulty();
  if (faulty !== undefined) {
    throw new UserError(`The settings "${faulty.path}" are faulty: "presszero lint" says why`);
  }
  const below = path === undefined ? undefined : pathBelow(base, path);
  const own = fileSettings(settings, below ?? '<stdin>', known);
  const keys = own.get('human-too-deep')?.options.get('maxKeys')?.value;
  return typeof keys === 'number' ? keys : KEYS_MAX;
}

/** As the rule says where nobody says anything. */
const KEYS_MAX = 3;
