import type { FlagSpecs } from './command.ts';
import { LINT_FLAGS } from './lint-flags.ts';
import { PROOF_REPORTERS } from './proof-reporters.ts';

const ASKED = 'What is asked:';
const GIVEN = 'What is proved:';
const LIMITS = 'How far it goes:';
const OUTPUT = 'What is written:';
const EXIT = 'How it ends:';

/** The flags of `presszero prove`. */
export const PROVE_FLAGS = {
  flow: {
    kind: 'text',
    value: 'NAME',
    says: 'Of a file that holds several flows, prove this one.',
    group: GIVEN,
  },
  clock: {
    kind: 'text',
    value: 'MOMENT',
    says: 'Where the sweep over a year of opening hours begins: "2026-11-28T22:10".',
    group: GIVEN,
  },
  policy: {
    kind: 'list',
    value: 'WHO,...',
    says: 'What counts for a person while nobody is there: voicemail, callback or none; with "while-open" at any time. Both of them if nothing is said.',
    group: ASKED,
  },
  maxKeys: {
    kind: 'count',
    value: 'N',
    says: 'The most keys to a person; as the settings say of the rule human-too-deep if nothing is said.',
    group: ASKED,
  },
  maxSeconds: {
    kind: 'count',
    value: 'N',
    says: 'The most seconds to a person, by our estimate; not asked if nothing is said.',
    group: ASKED,
  },
  failures: {
    kind: 'count',
    value: 'N',
    says: 'How many queues and transfers may fail in a call that must still come to a person; 0 if nothing is said.',
    group: ASKED,
  },
  config: LINT_FLAGS.config,
  noConfig: LINT_FLAGS.noConfig,
  safe: LINT_FLAGS.safe,
  maxStates: {
    kind: 'count',
    value: 'N',
    says: 'The most states to tell apart; 65536 a step if nothing is said, 100 million in all.',
    group: LIMITS,
  },
  timeout: {
    kind: 'count',
    value: 'N',
    says: 'The most work for one search, in words looked at: the same on every machine. 4000000000 if nothing is said.',
    group: LIMITS,
  },
  format: {
    kind: 'texts',
    short: 'f',
    value: 'FMT[=FILE]',
    says: `Write the table so, to stdout or to a file: ${Object.keys(PROOF_REPORTERS).join(', ')}. May be given several times.`,
    group: OUTPUT,
  },
  json: { kind: 'switch', says: 'The same as "--format json".', group: OUTPUT },
  output: { kind: 'text', short: 'o', value: 'FILE', says: 'Write it here.', group: OUTPUT },
  save: {
    kind: 'text',
    value: 'FILE',
    says: 'Write what is refuted as scripted calls that fail until the menu is mended; adds to a file that is there.',
    group: OUTPUT,
  },
  emit: {
    kind: 'text',
    value: 'FORM',
    choices: ['smv'],
    says: 'Prove nothing: write the model for another model checker, such as NuSMV.',
    group: OUTPUT,
  },
  color: { ...LINT_FLAGS.color, group: OUTPUT },
  noCache: { ...LINT_FLAGS.noCache, group: OUTPUT },
  failOn: {
    kind: 'text',
    value: 'LEVEL',
    choices: ['refuted', 'unknown', 'never'],
    says: 'Exit with 1 when something is refuted, or when something is refuted or unknown; unknown if nothing is said.',
    group: EXIT,
  },
} as const satisfies FlagSpecs;
