import { reporters } from '../reporters/index.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/** One form of the report and where it goes. */
export type Output = {
  readonly reporter: Reporter;
  /** Absolute; `undefined` is stdout. */
  readonly file: string | undefined;
};

/**
 * What `--format` and `--output` ask for; `pretty` on stdout when they ask for nothing.
 *
 * Several reports may go to stdout only if all are lines of text: two documents in one stream are
 * none.
 *
 * @throws {UserError} On an unknown format, or when two outputs are in each other's way.
 */
export async function chooseOutputs(
  { format, output }: { format: readonly string[]; output: string | undefined },
  world: World,
): Promise<readonly Output[]> {
  const asked = (format.length === 0 ? ['pretty'] : format).map(parted);
  const toStdout = asked.filter(({ file }) => file === undefined);
  if (output !== undefined && toStdout.length !== 1) {
    throw new UserError('--output takes one format: write --format FORMAT=FILE for each');
  }
  const outputs: Output[] = [];
  for (const { id, file = output } of asked) {
    const path = file === undefined ? undefined : absolutePath(world.cwd, file);
    outputs.push({ reporter: await loadReporter(id), file: path });
  }
  refuseMixing(outputs);
  return outputs;
}

function parted(text: string): { readonly id: string; readonly file: string | undefined } {
  const [, id = text, file] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (file === '') throw new UserError(`--format "${text}" names no file: write one after "="`);
  return { id, file };
}

async function loadReporter(id: string): Promise<Reporter> {
  const known = Object.entries(reporters);
  const load = known.find(([name]) => name === id)?.[1];
  if (load !== undefined) return (await load()).default;
  const names = known.map(([name]) => name);
  const meant = suggestion(id, names);
  const advice = meant === undefined ? `write ${names.join(', ')}` : `did you mean "${meant}"?`;
  throw new UserError(`No format is called "${id}": ${advice}`);
}

function refuseMixing(outputs: readonly Output[]): void {
  for (const [index, { file, reporter }] of outputs.entries()) {
    const other = outputs.slice(0, index).find((before) => before.file === file);
    if (other === undefined) continue;
    const both = `Formats "${other.reporter.id}" and "${reporter.id}"`;
    if (file !== undefined) throw new UserError(`${both} go to the same file "${file}"`);
    if (reporter.mediaType !== 'text/plain' || other.reporter.mediaType !== 'text/plain') {
      throw new UserError(`${both} both go to stdout: send one to a file, --format FORMAT=FILE`);
    }
  }
}
