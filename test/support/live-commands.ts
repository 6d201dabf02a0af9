/**
 * The lines of a log that a CI runner would obey: `::` at the beginning, blanks before it or not,
 * or `##[`, `##vso[`, `##teamcity[` anywhere. Found by plain searching, apart from our own way.
 */
export function liveCommands(log: string): readonly string[] {
  const plain = log.replaceAll(/\u001b\[[\d;]*m/g, '');
  return [...log.split(/\r\n|\r|\n/), ...plain.split(/\r\n|\r|\n/)].filter((line) => {
    const lower = line.toLowerCase();
    return (
      line.trim().startsWith('::') ||
      ['##[', '##vso[', '##teamcity['].some((command) => lower.includes(command))
    );
  });
}
