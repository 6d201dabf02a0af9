import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/support/same-chance.ts'],
    pool: 'forks',
    // Two at a time: some tests start the built program, and small machines have two cores.
    maxWorkers: 2,
    // Generous, so that a busy machine fails no test; no test measures time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Colour and the width of a terminal must not change what the tests see.
    env: { NO_COLOR: '1', FORCE_COLOR: '', TZ: 'UTC' },
    reporters: ['default'],
  },
});
