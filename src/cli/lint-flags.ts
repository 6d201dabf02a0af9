import { reporters } from '../reporters/index.ts';
import type { FlagSpecs } from './command.ts';
import { SETTINGS_FLAGS } from './settings-flags.ts';

const FILES = 'What is looked at:';
const OUTPUT = 'What is written:';
const EXIT = 'How it ends:';

/** The flags of `presszero lint`. */
export const LINT_FLAGS = {
  ignorePattern: {
    kind: 'texts',
    value: 'PATTERN',
    says: 'Leave out what fits, in the words of a .gitignore file.',
    group: FILES,
  },
  noIgnore: {
    kind: 'switch',
    says: 'Pass over .gitignore, .presszeroignore and the ignores of the settings.',
    group: FILES,
  },
  noErrorOnUnmatchedPattern: {
    kind: 'switch',
    says: 'Be content when an argument leads to no flow.',
    group: FILES,
  },
  stdinFilename: {
    kind: 'text',
    value: 'FILE',
    says: 'What the text on stdin is called, for "-".',
    group: FILES,
  },
  listFiles: { kind: 'switch', says: 'List the flows and lint none.', group: FILES },
  ...SETTINGS_FLAGS,
  noInlineConfig: {
    kind: 'switch',
    says: 'Let no comment silence a finding.',
    group: SETTINGS_FLAGS.rule.group,
  },
  format: {
    kind: 'texts',
    short: 'f',
    value: 'FMT[=FILE]',
    says: `Write the report so, to stdout or to a file: ${Object.keys(reporters).join(', ')}. May be given several times.`,
    group: OUTPUT,
  },
  output: {
    kind: 'text',
    short: 'o',
    value: 'FILE',
    says: 'Write the report here.',
    group: OUTPUT,
  },
  quiet: { kind: 'switch', says: 'Leave out what is only worth knowing.', group: OUTPUT },
  maxDiagnostics: {
    kind: 'count',
    value: 'N',
    says: 'Show people the worst N findings only.',
    group: OUTPUT,
  },
  color: {
    kind: 'text',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    says: 'Write in colour; auto goes by NO_COLOR, FORCE_COLOR and the terminal.',
    group: OUTPUT,
  },
  noCache: {
    kind: 'switch',
    says: 'Check every condition anew, and keep nothing for the next run.',
    group: OUTPUT,
  },
  debug: { kind: 'switch', says: 'Say what is passed over and why.', group: OUTPUT },
  failOn: {
    kind: 'text',
    value: 'LEVEL',
    choices: ['error', 'warning', 'info', 'never'],
    says: 'Exit with 1 when there are findings this bad; error if nothing is said.',
    group: EXIT,
  },
  maxWarnings: {
    kind: 'count',
    value: 'N',
    says: 'Exit with 1 when there are more warnings.',
    group: EXIT,
  },
  exitZero: { kind: 'switch', says: 'Exit with 0 whatever is found.', group: EXIT },
} as const satisfies FlagSpecs;
