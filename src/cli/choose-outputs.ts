import { suggestion } from '../text/suggestion.ts';
import { absolutePath } from './absolute-path.ts';
import type { Output, OutputKind, OutputKinds } from './output.ts';
import { refuseMixing } from './refuse-mixing.ts';
import { UserError } from './user-error.ts';
import type { World } from './world.ts';

/**
 * What `--format` and `--output` ask for; `pretty` on stdout when they ask for nothing.
 *
 * @throws {UserError} On an unknown format, or when two outputs are in each other's way.
 */
export async function chooseOutputs<Kind extends OutputKind>(
  { format, output }: { format: readonly string[]; output: string | undefined },
  known: OutputKinds<Kind>,
  world: World,
): Promise<readonly Output<Kind>[]> {
  const asked = (format.length === 0 ? ['pretty'] : format).map(parted);
  const toStdout = asked.filter(({ file }) => file === undefined);
  if (output !== undefined && toStdout.length !== 1) {
    throw new UserError('--output takes one format: write --format FORMAT=FILE for each');
  }
  const outputs: Output<Kind>[] = [];
  for (const { id, file = output } of asked) {
    const path = file === undefined ? undefined : absolutePath(world.cwd, file);
    outputs.push({ reporter: await loadKind(id, known), file: path });
  }
  refuseMixing(outputs);
  return outputs;
}

function parted(text: string): { readonly id: string; readonly file: string | undefined } {
  const [, id = text, file] = /^([^=]*)=(.*)$/s.exec(text) ?? [];
  if (file === '') throw new UserError(`--format "${text}" names no file: write one after "="`);
  return { id, file };
}

async function loadKind<Kind extends OutputKind>(
  id: string,
  kinds: OutputKinds<Kind>,
): Promise<Kind> {
  const load = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
  if (load !== undefined) return (await load()).default;
  const names = Object.keys(kinds);
  const meant = suggestion(id, names);
  const advice = meant === undefined ? `write ${names.join(', ')}` : `did you mean "${meant}"?`;
  throw new UserError(`No format is called "${id}": ${advice}`);
}
