/** One folder of `src`: what it is for, and what it may use. */
export type Room = {
  /** What the folder is for, as the map in `docs/architecture.md` says it. */
  readonly holds: string;
  /** The other folders whose files it may import. */
  readonly imports: readonly string[];
  /**
   * The packages that live here and nowhere else, but for `sharedPackages`; a name with a path binds
   * it to that one file.
   */
  readonly packages: readonly string[];
};

const roomsBelowCli: Readonly<Record<string, Room>> = {
  text: {
    holds: 'what a file says, and where: source, span, excerpt, safe output of untrusted text',
    imports: [],
    packages: ['fastest-levenshtein in text/suggestion.ts', 'string-width'],
  },
  model: {
    holds: 'the phone menu as types: flow, step, option, prompt',
    imports: ['text'],
    packages: [],
  },
  finding: {
    holds: 'what we tell the author: fault, finding, call, report',
    imports: ['text'],
    packages: [],
  },
  document: {
    holds: 'YAML text to a flow with places, and the faults of the file itself',
    imports: ['text', 'model', 'finding'],
    packages: ['yaml'],
  },
  conditions: {
    holds: 'parses, checks and evaluates `when`',
    imports: ['text', 'model', 'finding'],
    packages: ['typescript'],
  },
  schedule: {
    holds: 'opening hours, holidays, time zones',
    imports: ['text', 'model'],
    packages: ['date-holidays', 'temporal-polyfill'],
  },
  graph: {
    holds: 'a flow as a graph of steps and ways',
    imports: ['text', 'model'],
    packages: ['graphology', 'graphology-types'],
  },
  space: {
    holds: 'all states that a call can be in, and the moves between them',
    imports: ['text', 'model', 'finding', 'conditions', 'schedule', 'graph'],
    packages: [],
  },
  proof: {
    holds: 'what callers can reach, proved or refuted over sets of states at once',
    imports: ['text', 'model', 'finding', 'graph', 'space'],
    packages: [],
  },
  analysis: {
    holds: 'one question about the states of a call a file',
    imports: ['text', 'model', 'finding', 'schedule', 'graph', 'space', 'proof'],
    packages: [],
  },
  rules: {
    // The schedules of a flow are judged as they are written, without a moment to ask them for.
    holds: 'one fault a file, with its examples, its page and its sources',
    imports: ['text', 'model', 'finding', 'schedule', 'graph', 'space', 'analysis'],
    packages: [],
  },
  custom: {
    holds: 'rules and settings that users write in TypeScript: checked, compiled, taken in',
    imports: ['text', 'rules'],
    packages: ['typescript'],
  },
  importers: {
    holds: 'a foreign call flow to our flow and its losses, one file or folder each',
    imports: ['text', 'model', 'finding', 'document'],
    packages: ['jsonc-parser'],
  },
  simulator: {
    holds: 'one call as a value that acts move on; pure, in virtual time',
    imports: ['text', 'model', 'schedule'],
    packages: [],
  },
  lint: {
    holds: 'the story of a run: settings, suppressions, findings',
    imports: [
      'text',
      'model',
      'finding',
      'document',
      'conditions',
      'schedule',
      'graph',
      'space',
      'analysis',
      'rules',
      'importers',
      'simulator',
    ],
    packages: [],
  },
  calls: {
    holds: 'scripted calls: read, run, coverage',
    imports: ['text', 'model', 'finding', 'document', 'simulator', 'schedule'],
    packages: [],
  },
  proofs: {
    holds: 'a proof of one flow as it is told: its calls played, a table, a model for others',
    imports: [
      'text',
      'model',
      'finding',
      'schedule',
      'graph',
      'space',
      'proof',
      'simulator',
      'lint',
      'calls',
    ],
    packages: [],
  },
  reporters: {
    holds: 'a report to text, one file each',
    imports: ['text', 'model', 'finding'],
    packages: [],
  },
  pictures: {
    holds: 'a flow to a drawing',
    imports: ['text', 'model', 'finding', 'graph', 'space', 'analysis'],
    packages: [],
  },
  walk: {
    holds: 'the walk through a flow in the terminal',
    imports: ['text', 'model', 'finding', 'schedule', 'graph', 'space', 'analysis', 'simulator'],
    packages: ['ink', 'react'],
  },
};

/**
 * The folders of `src`, from the bottom of the house to its roof: no folder imports one that
 * stands below it in this list. The law (`test/architecture.test.ts`) and the table in
 * `docs/architecture.md` are both made from this.
 */
export const rooms: Readonly<Record<string, Room>> = {
  ...roomsBelowCli,
  cli: {
    holds: 'one command a file; the only folder that touches files, streams and the process',
    imports: Object.keys(roomsBelowCli),
    packages: ['chokidar', 'commander', 'ignore'],
  },
};

/** The packages that more than one folder keeps, and why one is not enough. */
export const sharedPackages: Readonly<Record<string, string>> = {
  typescript:
    'conditions/ lets it judge expressions of a flow, custom/ files of users: two jobs that have nothing in common but the compiler, which is bundled once for both',
};
