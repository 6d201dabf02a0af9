import type { NamedFault } from '../finding/fault.ts';
import type { FileReport } from '../finding/report.ts';
import { PRESETS } from '../lint/presets.ts';
import { readSettings } from '../lint/read-settings.ts';
import type { SettingsFile } from '../lint/settings.ts';
import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import type { Layer } from '../lint/settle-settings.ts';
import type { Rule } from '../rules/rule.ts';
import type { Located } from '../text/located.ts';
import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import { codeSettings } from './code-settings.ts';
import type { CodeStore } from './code-store.ts';
import { customRules } from './custom-rules.ts';
import { faultReport } from './fault-report.ts';
import { gitRoot } from './git-root.ts';
import { namedRules } from './named-rules.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * Reads a file of settings and all that it builds on, with the rules of users that they name.
 *
 * What it builds on must lie below the git root, or outside of git below the file's own folder:
 * settings come from whoever proposes a change, and must not make us read and print other files.
 *
 * @param path Absolute.
 * @throws {UserError} When the file itself cannot be read, or is code that must not be run.
 * @throws {CodeWanted} When code must be run first.
 */
export function loadSettings(path: string, loading: Loading): LoadedSettings {
  const read = readLayers(path, loading, loading.rules);
  const files = read.layers.flatMap((layer) => (layer.kind === 'file' ? [layer] : []));
  if (!files.some(({ file }) => file.customRules.length > 0)) return { ...read, rules: [] };
  const { world, rules, code, runsRules } = loading;
  const named = namedRules(files, { root: rootOf(path, world), rules, world });
  const custom = customRules(named.ruleFiles, world, runsRules ? code : undefined);
  // Only now is it known which rules the files may speak of.
  const again = readLayers(path, loading, [...rules, ...custom.rules], named.faults);
  const faulty = [...again.faulty, ...custom.faulty];
  return { ...again, faulty, rules: custom.rules };
}

/** How settings are loaded. */
export type Loading = {
  readonly world: World;
  /** Those of presszero. */
  readonly rules: readonly Rule[];
  /** Runs settings that are code; without it they are refused. */
  readonly code: CodeStore | undefined;
  /** Whether it runs rules of users, too; else they ask nothing. */
  readonly runsRules: boolean;
};

/** A file of settings, and the layers that make it up, what is built on first. */
export type LoadedSettings = {
  readonly entry: SettingsFile;
  readonly layers: readonly Layer[];
  /** The files that have faults. */
  readonly faulty: readonly FileReport[];
  /** The rules of users that the files name. */
  readonly rules: readonly Rule[];
};

function rootOf(path: string, world: World): string {
  const folder = parentFolder(path) ?? '/';
  return gitRoot(folder, world) ?? folder;
}

/** @param known Faults of the files that were found before, by the path that people are shown. */
function readLayers(
  path: string,
  { world, code }: Loading,
  rules: readonly Rule[],
  known: ReadonlyMap<string, readonly NamedFault[]> = new Map(),
): Omit<LoadedSettings, 'rules'> {
  const root = rootOf(path, world);
  const layers: Layer[] = [];
  const faulty: FileReport[] = [];
  const entry = visit(path, []);
  return { entry, layers, faulty };

  function visit(at: string, chain: readonly string[]): SettingsFile {
    const source = { path: shownPath(at, world), text: readText(at, world) };
    const ran = isCode(at) ? codeSettings(world.realPath(at) ?? at, source, code) : undefined;
    const { settings, faults } = readSettings(source, rules, ran);
    faulty.push(...(ran?.faulty ?? []));
    const told: NamedFault[] = [...faults, ...(known.get(source.path) ?? [])];
    const tell = ({ at }: Located<string>, message: string) =>
      told.push({ rule: SETTINGS_RULE.id, at, message });
    for (const named of settings.extends ?? []) {
      const layer = presetLayer(named.value);
      if (layer !== undefined) layers.push(layer);
      else extend(named, at, [...chain, at], tell);
    }
    layers.push({ kind: 'file', file: settings });
    if (told.length > 0) faulty.push(faultReport(source, told));
    return settings;
  }

  function extend(
    named: Located<string>,
    from: string,
    chain: readonly string[],
    tell: (named: Located<string>, message: string) => void,
  ): void {
    const { value } = named;
    if (!/\.(?:ya?ml|json|m?ts)$/i.test(value)) {
      tell(named, `No preset is called "${value}": ${advice(value)}`);
      return;
    }
    const target = absolutePath(parentFolder(from) ?? '/', value);
    if (world.kindOf(target) !== 'file') {
      tell(named, `"${value}" is no file: name one from this file's folder on`);
      return;
    }
    const isInside =
      pathBelow(world.realPath(root) ?? root, world.realPath(target) ?? '') !== undefined;
    if (!isInside) {
      tell(named, `"${value}" lies outside of "${root}": settings build on files below it only`);
    } else if (chain.includes(target)) {
      const circle = [...chain.slice(chain.indexOf(target)), target];
      const names = circle.map((path) => `"${shownPath(path, world)}"`).join(' -> ');
      tell(named, `These settings build on themselves: ${names}`);
    } else if (layers.length >= LAYERS_MAX) {
      tell(named, `These settings build on more than ${LAYERS_MAX} others: put some together`);
    } else {
      try {
        visit(target, chain);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        tell(named, error.message);
      }
    }
  }
}

const LAYERS_MAX = 64;

function isCode(path: string): boolean {
  return /\.m?ts$/i.test(path);
}

function presetLayer(name: string): Layer | undefined {
  const id = PRESETS.find((preset) => preset === name);
  return id === undefined ? undefined : { kind: 'preset', id };
}

function advice(name: string): string {
  const meant = suggestion(name, PRESETS);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return 'write minimal, recommended or strict, or a file that ends in .yaml, .json or .ts';
}
