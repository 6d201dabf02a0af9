import { COMMANDS } from './commands.ts';

/** What `presszero --help` says. */
export async function helpText(): Promise<string> {
  const names = Object.keys(COMMANDS);
  const width = Math.max(...names.map((name) => name.length));
  const lines: string[] = [];
  for (const [name, load] of Object.entries(COMMANDS)) {
    lines.push(`  ${name.padEnd(width)}  ${(await load()).default.summary}`);
  }
  return `Usage: presszero [command] [options] [arguments]

A linter for phone menus: every caller can reach a human, and you can prove it.

Commands:
${lines.join('\n')}

Without a command it lints: "presszero menus" is "presszero lint menus".
"presszero <command> --help" says more; "presszero --version" tells the version.

Exit codes: 0 all is well, 1 findings, 2 a mistake in usage, settings or input, 3 a fault of ours.
`;
}
