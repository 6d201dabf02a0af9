/** What counts as help, and what callers are to be spared. */
export type Policy = {
  /** What counts for a person: nothing, or one of these while nobody is there. */
  readonly substitutes: readonly ('voicemail' | 'callback')[];
  /** Whether those count while somebody is there, too. */
  readonly countsWhileOpen: boolean;
  /** The most keys that the way to a person may take. */
  readonly keysMax: number;
  /** The most seconds that it may take; Infinity does not ask. */
  readonly secondsMax: number;
  /** How many queues and transfers may fail in a call in which a person is still guaranteed. */
  readonly failuresMax: number;
};
