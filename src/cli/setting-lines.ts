import type { RuleSetting, RuleSettings, Settings } from '../lint/settings.ts';

/** Settings as a file of settings would say them, each with a comment on who says so. */
export function settingLines(
  { readFrom, files, ignores }: Settings,
  rules: RuleSettings,
): readonly string[] {
  const head =
    readFrom.length === 0 ? ['# no file of settings'] : readFrom.map((path) => `# ${path}`);
  const said = [...rules].map(([id, setting]) => ({
    text: `  ${id}: ${settingText(setting)}`,
    setting,
  }));
  const width = Math.min(WIDTH_MAX, Math.max(0, ...said.map(({ text }) => text.length)));
  return [
    ...head,
    'extends: []',
    ...(files.length === 0 ? [] : [`files: ${JSON.stringify(files)}`]),
    ...(ignores.length === 0 ? [] : [`ignores: ${JSON.stringify(ignores)}`]),
    'rules:',
    ...said.map(({ text, setting }) => `${text.padEnd(width)} # ${whoSaysSo(setting)}`),
  ];
}

const WIDTH_MAX = 60;

function settingText({ level, options }: RuleSetting): string {
  const told = [...options].map(([name, { value }]) => `${name}: ${JSON.stringify(value)}`);
  return told.length === 0 ? level : `[${level}, { ${told.join(', ')} }]`;
}

function whoSaysSo({ levelFrom, options }: RuleSetting): string {
  const told = [...options].flatMap(([name, { from }]) =>
    from === undefined || from === levelFrom ? [] : [`${name}: ${from}`],
  );
  return [levelFrom, ...told].join('; ');
}
