import type { Value } from '../simulator/world.ts';

/** A value that somebody typed, or what would be right. */
export type ValueRead =
  | { readonly kind: 'value'; readonly value: Value }
  | { readonly kind: 'fault'; readonly message: string };
