import { ruleIdOf } from '../custom/rule-id-of.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { SettingsFile } from '../lint/settings.ts';
import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import type { Rule } from '../rules/rule.ts';
import { absolutePath } from './absolute-path.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import type { World } from './world.ts';

/**
 * The files with rules that settings name, each once, and what keeps a file from holding one: its
 * name alone tells which rule it must hold, so clashes are known before anything is run.
 *
 * @param files Files of settings that belong together, in their order.
 */
export function namedRules(files: readonly { readonly file: SettingsFile }[], about: About): Named {
  const byId = new Map<string, RuleFile>();
  const faults = new Map<string, readonly NamedFault[]>();
  for (const { file } of files) {
    const told = file.customRules.flatMap(({ value, at }) => {
      const message = faultOf(value, file, byId, about);
      return message === undefined ? [] : [{ rule: SETTINGS_RULE.id, at, message }];
    });
    if (told.length > 0) faults.set(file.path, told);
  }
  return { ruleFiles: [...byId.values()], faults };
}

/** The files that settings name. */
export type Named = {
  /** In the order of the settings. */
  readonly ruleFiles: readonly RuleFile[];
  /** By the path of the file of settings. */
  readonly faults: ReadonlyMap<string, readonly NamedFault[]>;
};

/** A file that is to hold a rule. */
export type RuleFile = {
  /** The id that its name demands. */
  readonly id: string;
  /** Absolute, without links. */
  readonly path: string;
};

type About = {
  /** What the files must lie below. */
  readonly root: string;
  /** Those of presszero. */
  readonly rules: readonly Rule[];
  readonly world: World;
};

/** What is wrong with the name of a file; one without a fault is put among the others. */
function faultOf(
  value: string,
  file: SettingsFile,
  byId: Map<string, RuleFile>,
  { root, rules, world }: About,
): string | undefined {
  const path = absolutePath(parentFolder(absolutePath(world.cwd, file.path)) ?? '/', value);
  const id = ruleIdOf(path);
  if (id === undefined) {
    return `"${value}" cannot hold a rule: name a file such as "./rules/no-fax.ts"`;
  }
  if (world.kindOf(path) !== 'file') {
    return `"${value}" is no file: name one from this file's folder on`;
  }
  const real = world.realPath(path) ?? '';
  if (pathBelow(world.realPath(root) ?? root, real) === undefined) {
    return `"${value}" lies outside of "${root}": only rules below it are run`;
  }
  if (id === SETTINGS_RULE.id || rules.some((rule) => rule.id === id)) {
    return `presszero has a rule "${id}" itself: give the file and the rule in it another name`;
  }
  const known = byId.get(id);
  if (known !== undefined && known.path !== real) {
    return `Rule "${id}" stands in another file, too: give the file and the rule another name`;
  }
  byId.set(id, { id, path: real });
  return undefined;
}
