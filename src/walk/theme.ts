import type { Tone } from './styled-line.ts';

/** How a tone looks in a terminal: what is written before its text, and what ends it (ECMA-48 SGR). */
export type Theme = Readonly<Record<Tone, readonly [begin: string, end: string]>>;
