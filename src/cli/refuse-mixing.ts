import type { Output, OutputKind } from './output.ts';
import { UserError } from './user-error.ts';

/**
 * Refuses outputs that are in each other's way. Several may go to stdout only if all are lines of
 * text: two documents in one stream are none.
 *
 * @throws {UserError} When two go to one file, or a document and something else to stdout.
 */
export function refuseMixing(outputs: readonly Output<OutputKind>[]): void {
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
