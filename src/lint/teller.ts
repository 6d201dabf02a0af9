import type { Span } from '../text/span.ts';

/** Takes a fault of a settings file, in the words of `Fault.message`. */
export type Teller = (at: Span, message: string) => void;
