/**
 * How a process ends: 0 all is well, 1 findings at or above the threshold, 2 the user's mistake
 * (usage, settings, input that cannot be read, nothing matched), 3 a fault of ours.
 */
export type ExitCode = 0 | 1 | 2 | 3;
