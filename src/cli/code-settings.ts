import { treeOfValue } from '../custom/tree-of-value.ts';
import type { NamedFault } from '../finding/fault.ts';
import type { FileReport } from '../finding/report.ts';
import { SETTINGS_RULE } from '../lint/settings-rule.ts';
import type { Source } from '../text/source.ts';
import type { Span } from '../text/span.ts';
import type { Tree } from '../text/tree.ts';
import type { CodeStore } from './code-store.ts';
import { UserError } from './user-error.ts';

/**
 * What settings in TypeScript say, as if they were written in YAML; nothing where they are faulty.
 *
 * @param path Absolute, without links.
 * @param source The same file, for people.
 * @param code Without it settings that are code are refused.
 * @throws {UserError} Where no code may be run.
 * @throws {CodeWanted} Where it has not been run yet.
 */
export function codeSettings(
  path: string,
  source: Source,
  code: CodeStore | undefined,
): CodeSettings {
  if (code === undefined) {
    throw new UserError(
      `"${source.path}" is code, and --safe runs none: write the settings in YAML`,
    );
  }
  const faults: NamedFault[] = [];
  const tell = (at: Span, message: string) => faults.push({ rule: SETTINGS_RULE.id, at, message });
  const [run] = code.of([path]);
  const { faulty = [], value, places } = run ?? {};
  if (faulty.length > 0) return { tree: undefined, faults, faulty };
  if (value === undefined) {
    tell({ start: 0, end: 0 }, 'This file exports no settings: write "export default { ... }"');
    return { tree: undefined, faults, faulty };
  }
  return { tree: treeOfValue(value, places, tell), faults, faulty };
}

/** What settings in TypeScript say. */
export type CodeSettings = {
  readonly tree: Tree | undefined;
  /** In the settings themselves. */
  readonly faults: readonly NamedFault[];
  /** Files that kept them from being run. */
  readonly faulty: readonly FileReport[];
};
