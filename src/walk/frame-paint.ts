/**
 * What turns one frame on a terminal into the next: only lines that differ are written. Frames
 * hold one line a row, without a line break at the end. O(length).
 *
 * @param before The frame that is there; `undefined` where the terminal may show anything.
 */
export function framePaint(before: string | undefined, frame: string): string {
  const old = before?.split('\n') ?? [];
  const lines = frame.split('\n');
  const painted: string[] = before === undefined ? ['\u001b[0m\u001b[2J'] : [];
  for (let row = 0; row < Math.max(old.length, lines.length); row += 1) {
    const line = lines[row] ?? '';
    if (old[row] === line) continue;
    // Cleared first: behind a line as wide as the screen, clearing would take its last letter.
    painted.push(`\u001b[${row + 1};1H\u001b[K${line}\u001b[0m`);
  }
  return painted.join('');
}
