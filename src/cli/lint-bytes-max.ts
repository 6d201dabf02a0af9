/**
 * The largest file that is linted: 64 MiB, some 200,000 steps, twice what the largest budget asks
 * for and well below the longest text that V8 can hold (512 Mi characters).
 */
export const LINT_BYTES_MAX = 67_108_864;
