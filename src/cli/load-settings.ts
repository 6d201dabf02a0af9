import type { NamedFault } from '../finding/fault.ts';
import type { FileReport } from '../finding/report.ts';
import { findingOf } from '../lint/finding-of.ts';
import { PRESETS } from '../lint/presets.ts';
import { readSettings } from '../lint/read-settings.ts';
import type { SettingsFile } from '../lint/settings.ts';
import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import type { Layer } from '../lint/settle-settings.ts';
import type { Rule } from '../rules/rule.ts';
import { lineIndex } from '../text/line-index.ts';
import type { Located } from '../text/located.ts';
import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import { gitRoot } from './git-root.ts';
import { parentFolder } from './parent-folder.ts';
import { pathBelow } from './path-below.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * Reads a file of settings and all that it builds on.
 *
 * What it builds on must lie below the git root, or outside of git below the file's own folder:
 * settings come from whoever proposes a change, and must not make us read and print other files.
 *
 * @param path Absolute.
 * @throws {UserError} When the file itself cannot be read.
 */
export function loadSettings(path: string, world: World, rules: readonly Rule[]): LoadedSettings {
  const folder = parentFolder(path) ?? '/';
  const root = gitRoot(folder, world) ?? folder;
  const layers: Layer[] = [];
  const faulty: FileReport[] = [];
  const entry = visit(path, []);
  return { entry, layers, faulty };

  function visit(at: string, chain: readonly string[]): SettingsFile {
    const source = { path: shownPath(at, world), text: readText(at, world) };
    const { settings, faults } = readSettings(source, rules);
    const told: NamedFault[] = [...faults];
    const tell = ({ at }: Located<string>, message: string) =>
      told.push({ rule: SETTINGS_RULE.id, at, message });
    for (const named of settings.extends ?? []) {
      const layer = presetLayer(named.value);
      if (layer !== undefined) layers.push(layer);
      else extend(named, at, [...chain, at], tell);
    }
    layers.push({ kind: 'file', file: settings });
    if (told.length > 0) faulty.push(reportOf(source, told));
    return settings;
  }

  function extend(
    named: Located<string>,
    from: string,
    chain: readonly string[],
    tell: (named: Located<string>, message: string) => void,
  ): void {
    const { value } = named;
    if (!/\.(?:ya?ml|json)$/i.test(value)) {
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

/** A file of settings, and the layers that make it up, what is built on first. */
export type LoadedSettings = {
  readonly entry: SettingsFile;
  readonly layers: readonly Layer[];
  /** The files that have faults. */
  readonly faulty: readonly FileReport[];
};

const LAYERS_MAX = 64;

function presetLayer(name: string): Layer | undefined {
  const id = PRESETS.find((preset) => preset === name);
  return id === undefined ? undefined : { kind: 'preset', id };
}

function advice(name: string): string {
  const meant = suggestion(name, PRESETS);
  if (meant !== undefined) return `did you mean "${meant}"?`;
  return 'write minimal, recommended or strict, or a file that ends in .yaml or .json';
}

function reportOf(
  { path, text }: { path: string; text: string },
  faults: readonly NamedFault[],
): FileReport {
  const index = lineIndex(text);
  const findings = faults
    .toSorted((a, b) => a.at.start - b.at.start)
    .map((fault) => findingOf(fault, { severity: 'error', help: SETTINGS_RULE.remedy, index }));
  return { path, text, format: 'settings', findings };
}
