/** A part that is started from V8's compiled code, as the program is. */
export type CompiledPart = {
  /** The files, from `src` on, that are imported late and lie in it. */
  readonly files: readonly string[];
  /**
   * Whether it takes from the program what that holds anyway. Parts that other parts import, too,
   * stand by themselves: those parts know no program.
   */
  readonly isOfProgram: boolean;
};

/**
 * The parts that are worth compiled code, by name: they are large, and somebody waits for them. What
 * hangs on the same package lies in one part with it, so that it is there once.
 */
export const compiledParts: Readonly<Record<string, CompiledPart>> = {
  compiler: {
    files: ['conditions/check-expressions.ts', 'custom/compile-code.ts'],
    isOfProgram: false,
  },
  schedule: {
    files: ['schedule/prepare-schedule.ts', 'schedule/instant-of.ts', 'schedule/clock-at.ts'],
    isOfProgram: false,
  },
  holidays: { files: ['schedule/load-holidays.ts'], isOfProgram: false },
  walk: { files: ['cli/walk-command.ts'], isOfProgram: true },
  screen: { files: ['walk/show-walk.tsx'], isOfProgram: true },
};
