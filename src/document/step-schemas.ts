import { askingProperties } from './asking-properties.ts';
import { notBothSchema } from './not-both-schema.ts';

const outcome = (description: string) => ({ $ref: '#/definitions/outcome', description }) as const;
const text = (description: string) => ({ $ref: '#/definitions/text', description }) as const;
const duration = (description: string) =>
  ({ $ref: '#/definitions/duration', description }) as const;

const options = { $ref: '#/definitions/options' } as const;
const outcomes = { $ref: '#/definitions/outcomes' } as const;
const next = outcome('The step that follows.');
const bargeIn = askingProperties.bargeIn;

const DIGITS_OR_BOUNDS = [
  ['digits', 'min'],
  ['digits', 'max'],
] as const;

/** Each step type: what it does, its own keys, and those that must be there. */
const types = {
  say: { says: 'Plays a prompt and goes on.', keys: { bargeIn, next }, must: [] },
  menu: {
    says: 'Plays a prompt and takes one key, or a phrase.',
    keys: { options, ...askingProperties },
    must: [],
  },
  collect: {
    says: 'Takes digits into a variable.',
    keys: {
      into: text('The variable that takes the digits.'),
      digits: { $ref: '#/definitions/count', description: 'How many digits are taken.' },
      min: { $ref: '#/definitions/count', description: 'The fewest digits taken.' },
      max: { $ref: '#/definitions/count', description: 'The most digits taken.' },
      terminator: {
        $ref: '#/definitions/key',
        description: 'The key that ends the input and is no part of it.',
      },
      pattern: text('A regular expression that the digits must match whole.'),
      next,
      ...askingProperties,
    },
    must: [],
  },
  branch: {
    says: 'Goes by the first of its cases whose condition holds.',
    keys: {
      cases: {
        title: 'a list of cases',
        description: 'Conditions with their targets; the first that holds is taken.',
        type: 'array',
        items: { $ref: '#/definitions/case' },
      },
      else: outcome('Where it leads when no case holds.'),
    },
    must: [],
  },
  hours: {
    says: "Goes by a schedule at the caller's moment.",
    keys: {
      schedule: text('A schedule of this flow.'),
      open: outcome('Where it leads while the schedule is open.'),
      closed: outcome('Where it leads while it is closed.'),
      holiday: outcome('Where it leads on a holiday; as closed when left out.'),
    },
    must: ['schedule'],
  },
  set: {
    says: 'Assigns variables.',
    keys: { set: { $ref: '#/definitions/assignments' }, next },
    must: ['set'],
  },
  lookup: {
    says: 'Asks a back end.',
    keys: {
      service: text('What is asked.'),
      latency: duration('How long the answer takes.'),
      outcomes,
    },
    must: [],
  },
  queue: {
    says: 'Waits for a person.',
    keys: {
      queue: text('Which queue.'),
      expectedWait: duration('How long the wait is as a rule.'),
      maxWait: duration('When the wait ends by `timedOut`.'),
      announceEvery: duration('How often the caller is told that the wait goes on.'),
      position: {
        $ref: '#/definitions/boolean',
        description: 'Whether the caller is told the place in the queue.',
      },
      options,
      answered: outcome('What follows the talk; the call is over when left out.'),
      timedOut: outcome('Where it leads after `maxWait`.'),
      full: outcome('Where it leads when the queue takes nobody more.'),
      closed: outcome('Where it leads when nobody is on duty.'),
    },
    must: [],
  },
  transfer: {
    says: 'Hands the call to a number or an address.',
    keys: {
      to: text('A number or an address.'),
      reaches: {
        title: '"human", "machine", "voicemail" or "unknown"',
        description: 'Who answers there; `human` when left out.',
        enum: ['human', 'machine', 'voicemail', 'unknown'],
      },
      answered: outcome('What follows the talk; the call is over when left out.'),
      busy: outcome('Where it leads when the line is busy.'),
      noAnswer: outcome('Where it leads when nobody answers.'),
      failed: outcome('Where it leads when the call cannot be put through.'),
    },
    must: ['to'],
  },
  voicemail: {
    says: 'Takes a message.',
    keys: { replyWithin: duration('When the caller hears from you.'), next },
    must: [],
  },
  callback: {
    says: 'Promises a call back.',
    keys: { within: duration('When the call back comes.'), next },
    must: [],
  },
  survey: { says: 'Asks for feedback after help.', keys: { next }, must: [] },
  flow: {
    says: 'Runs another flow and comes back by one of its exits.',
    keys: {
      file: text("The other flow's file."),
      exits: { ...outcomes, description: "The other flow's exits and where they lead." },
    },
    must: ['file'],
  },
  return: {
    says: 'Leaves a called flow by a named exit.',
    keys: { exit: text('The exit.') },
    must: ['exit'],
  },
  count: {
    says: 'Counts up in this call: goes by `again` below its limit, then by `done`.',
    keys: {
      limit: { $ref: '#/definitions/count', description: 'How often `again` is taken.' },
      again: outcome('Where it leads below the limit.'),
      done: outcome('Where it leads from then on.'),
    },
    must: ['limit'],
  },
  hangup: {
    says: 'Ends the call.',
    keys: {
      outcome: {
        title: '"resolved" or "cut-off"',
        description: 'How the call ends for the caller; `resolved` when left out.',
        enum: ['resolved', 'cut-off'],
      },
      reason: text('A tag for statistics.'),
    },
    must: [],
  },
  opaque: {
    says: 'A step of a kind that only another system knows; any of its outcomes may come.',
    keys: { foreignType: text('What the other system calls it.'), outcomes },
    must: [],
  },
} as const;

/** The step types by name, as schemas. */
export const stepSchemas = Object.fromEntries(
  Object.entries(types).map(([type, { says, keys, must }]) => [
    type,
    {
      description: says,
      type: 'object',
      properties: {
        type: { const: type, description: says },
        title: text('What people call the step.'),
        prompt: { $ref: '#/definitions/prompt' },
        prompts: { $ref: '#/definitions/prompts' },
        ...keys,
      },
      required: ['type', ...must],
      additionalProperties: false,
      ...notBothSchema(['prompt', 'prompts'], ...(type === 'collect' ? DIGITS_OR_BOUNDS : [])),
    },
  ]),
);
