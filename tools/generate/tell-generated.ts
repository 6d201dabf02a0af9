import process from 'node:process';
import { putGenerated } from './put-generated.ts';

/**
 * Writes the files and says which; with `--check` among the arguments it writes nothing and fails
 * when a file is stale.
 */
export function tellGenerated(
  files: Parameters<typeof putGenerated>[0],
  owned?: readonly string[],
): void {
  const check = process.argv.includes('--check');
  const changed = putGenerated(files, owned === undefined ? { check } : { check, owned });
  for (const path of changed) console.log(`${check ? 'stale' : 'written'}: ${path}`);
  if (!check || changed.length === 0) return;
  console.error('Generated files are stale: run "npm run generate" and commit what it writes');
  process.exitCode = 1;
}
