import { COVERAGE_KINDS } from '../calls/coverage-kinds.ts';
import { CALL_REPORTERS } from './call-reporters.ts';
import type { FlagSpecs } from './command.ts';
import { COVERAGE_REPORTERS } from './coverage-reporters.ts';
import { LINT_FLAGS } from './lint-flags.ts';

const CALLS = 'Which calls are made:';
const OUTPUT = 'What is written:';
const GENERATE = 'Calls that write themselves:';

/** The flags of `presszero test`. */
export const TEST_FLAGS = {
  only: {
    kind: 'texts',
    value: 'NAME',
    says: 'Make the calls of this name, or with these words in their name. May be given several times.',
    group: CALLS,
  },
  bail: { kind: 'switch', says: 'Stop at the first call that fails.', group: CALLS },
  ignorePattern: LINT_FLAGS.ignorePattern,
  noIgnore: LINT_FLAGS.noIgnore,
  config: LINT_FLAGS.config,
  noConfig: LINT_FLAGS.noConfig,
  safe: LINT_FLAGS.safe,
  format: {
    kind: 'texts',
    short: 'f',
    value: 'FMT[=FILE]',
    says: `Write the results so, to stdout or to a file: ${Object.keys(CALL_REPORTERS).join(', ')}. May be given several times.`,
    group: OUTPUT,
  },
  output: {
    kind: 'text',
    short: 'o',
    value: 'FILE',
    says: 'Write the results, or the generated calls, here.',
    group: OUTPUT,
  },
  coverage: {
    kind: 'options',
    value: '=FMT[=FILE]',
    says: `Write what of the flows the calls came by: ${Object.keys(COVERAGE_REPORTERS).join(', ')}; a table if nothing is said.`,
    group: OUTPUT,
  },
  color: { ...LINT_FLAGS.color, group: OUTPUT },
  debug: { ...LINT_FLAGS.debug, group: OUTPUT },
  generate: {
    kind: 'text',
    value: 'FLOW',
    says: 'Write a small set of calls that covers a flow, and make none.',
    group: GENERATE,
  },
  cover: {
    kind: 'list',
    value: 'KIND,...',
    says: `What the calls must cover: ${COVERAGE_KINDS.filter((kind) => kind !== 'worlds').join(', ')}; the first three if nothing is said.`,
    group: GENERATE,
  },
  update: {
    kind: 'switch',
    says: 'Add to the file of --output what its calls do not cover. Of those that are there only generated ones that nobody changed are replaced.',
    group: GENERATE,
  },
} as const satisfies FlagSpecs;
