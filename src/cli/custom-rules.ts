import { readRule } from '../custom/read-rule.ts';
import type { FileReport } from '../finding/report.ts';
import type { Rule } from '../rules/rule.ts';
import type { CodeStore } from './code-store.ts';
import { faultReport } from './fault-report.ts';
import type { RuleFile } from './named-rules.ts';
import { shownPath } from './shown-path.ts';
import type { World } from './world.ts';

/**
 * The rules that files of users hold, with the files that keep them from being rules.
 *
 * A file is named after its rule, so the rule is known by name also where no code may be run: then
 * it is one that asks nothing.
 *
 * @param files Files that are there.
 * @param code Without it nothing is run.
 * @throws {CodeWanted} Where one of them has not been run yet.
 */
export function customRules(
  files: readonly RuleFile[],
  world: World,
  code: CodeStore | undefined,
): CustomRules {
  if (code === undefined) return { rules: files.map((file) => leftOut(file, world)), faulty: [] };
  const faulty: FileReport[] = [];
  const runs = code.of(files.map(({ path }) => path));
  const rules = files.map((file, index) => {
    const { value, text = '', places, faulty: failed = [] } = runs[index] ?? {};
    faulty.push(...failed);
    if (failed.length > 0) return leftOut(file, world);
    const origin = shownPath(file.path, world);
    const { rule, faults } = readRule(value, { id: file.id, origin, places });
    if (faults.length > 0) faulty.push(faultReport({ path: origin, text }, faults));
    return rule ?? leftOut(file, world);
  });
  return { rules, faulty };
}

/** What files of users hold. */
export type CustomRules = {
  /** In the order of the files; one for each, so that its name is known in any case. */
  readonly rules: readonly Rule[];
  readonly faulty: readonly FileReport[];
};

function leftOut({ id, path }: RuleFile, world: World): Rule {
  return {
    id,
    since: '',
    severity: 'off',
    summary: 'A rule of your own, whose code was not run.',
    why: '',
    remedy: '',
    sources: [],
    options: {},
    examples: { good: [], bad: [] },
    origin: shownPath(path, world),
  };
}
