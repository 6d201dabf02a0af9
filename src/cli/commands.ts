import type { Command } from './command.ts';

/** All commands by name, in the order of help; each is loaded when it is wanted. */
export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly default: Command }>>> = {
  lint: () => import('./lint-command.ts'),
  walk: () => import('./walk-command.ts'),
  test: () => import('./test-command.ts'),
  prove: () => import('./prove-command.ts'),
  explain: () => import('./explain-command.ts'),
  rules: () => import('./rules-command.ts'),
  init: () => import('./init-command.ts'),
  schema: () => import('./schema-command.ts'),
  'print-config': () => import('./print-config-command.ts'),
};
