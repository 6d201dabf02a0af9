import type { FlagSpecs } from './command.ts';

const CALL = 'What the caller does:';
const GIVEN = 'What the call meets with:';
const OUTPUT = 'How it is shown:';
const EXIT = 'How it ends:';

/** The flags of `presszero walk`. */
export const WALK_FLAGS = {
  keys: {
    kind: 'text',
    short: 'k',
    value: 'ACTS',
    says: 'Make this call: "1,2,_,0". Keys; "_" silence, "x" a wrong key, "~2.5" waits, "!1" cuts the prompt short, "h" hangs up.',
    group: CALL,
  },
  at: {
    kind: 'text',
    value: 'STEP',
    says: 'Begin where the shortest call comes to this step.',
    group: CALL,
  },
  flow: {
    kind: 'text',
    value: 'NAME',
    says: 'Of a file that holds several flows, walk this one.',
    group: GIVEN,
  },
  clock: {
    kind: 'text',
    value: 'MOMENT',
    says: 'When the call comes in: "2026-11-28T22:10", or "now".',
    group: GIVEN,
  },
  set: {
    kind: 'texts',
    value: 'NAME=VALUE',
    says: 'What a variable holds when the call comes in.',
    group: GIVEN,
  },
  mock: {
    kind: 'texts',
    value: 'NAME=OUTCOME,...',
    says: 'What a step, service, queue or address comes to, in turn; "ok@5s" after a time, "ok{tier=gold;score=3}" with values.',
    group: GIVEN,
  },
  hours: {
    kind: 'texts',
    value: 'NAME=STATE',
    says: 'A schedule that is open, closed or holiday whatever the clock says.',
    group: GIVEN,
  },
  holds: {
    kind: 'texts',
    value: 'CONDITION',
    says: 'A condition that holds and that nobody here can work out.',
    group: GIVEN,
  },
  plain: { kind: 'switch', says: 'Write the call in words, line by line.', group: OUTPUT },
  json: {
    kind: 'switch',
    says: 'Write one JSON object a line for all that happens.',
    group: OUTPUT,
  },
  screenReader: {
    kind: 'switch',
    says: 'Walk in plain labelled lines, for screen readers and simple terminals.',
    group: OUTPUT,
  },
  ascii: { kind: 'switch', says: 'Draw with ASCII characters alone.', group: OUTPUT },
  color: {
    kind: 'text',
    value: 'WHEN',
    choices: ['auto', 'always', 'never'],
    says: 'Write in colour; auto goes by NO_COLOR, FORCE_COLOR and the terminal.',
    group: OUTPUT,
  },
  speak: { kind: 'switch', says: 'Speak the prompts and sound the keys.', group: OUTPUT },
  save: {
    kind: 'text',
    value: 'FILE',
    says: 'Write the call as a scripted call, into a new file or behind the calls of one.',
    group: EXIT,
  },
  require: {
    kind: 'text',
    value: 'END',
    choices: ['human', 'resolved', 'voicemail', 'callback', 'cut-off', 'hung-up', 'left'],
    says: 'Exit with 1 when the call ends otherwise, or not at all.',
    group: EXIT,
  },
} as const satisfies FlagSpecs;
