import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import process from 'node:process';
import type { StagePlace } from '../walk/stage.ts';
import { absolutePath } from './absolute-path.ts';
import { findProgram } from './find-program.ts';

/**
 * Opens the user's editor at a line and waits until it is closed; gives why it could not be.
 *
 * The editor is `VISUAL` or `EDITOR`, which may hold arguments, else `vi` or `nano`. No shell takes
 * part, so a name in a flow can do nothing but be a name.
 */
export function openEditor({ path, line, column }: StagePlace): string | undefined {
  const { VISUAL, EDITOR } = process.env;
  const named = VISUAL || EDITOR || '';
  const [program = findProgram(['vi', 'nano'])?.path, ...args] = named
    .split(/\s+/)
    .filter((word) => word !== '');
  if (program === undefined) return 'No editor is here: set EDITOR';
  const file = absolutePath(process.cwd(), path);
  const opened = spawnSync(program, [...args, ...lineArguments(program, file, line, column)], {
    stdio: 'inherit',
  });
  if (opened.error === undefined) return undefined;
  return `The editor "${program}" does not start: set EDITOR to one that does`;
}

/** How editors are told of a line; those that are not known get the file alone. */
function lineArguments(
  program: string,
  file: string,
  line: number,
  column: number,
): readonly string[] {
  const name = basename(program).replace(/\.(?:exe|cmd)$/i, '');
  if (/^(?:code|code-insiders|codium|cursor)$/.test(name)) {
    return ['--goto', `${file}:${line}:${column}`];
  }
  if (/^(?:subl|zed|hx|helix)$/.test(name)) return [`${file}:${line}:${column}`];
  if (/^(?:vi|vim|nvim|view|nano|micro|emacs|emacsclient|kak|joe|ed)$/.test(name)) {
    return [`+${line}`, file];
  }
  return [file];
}
