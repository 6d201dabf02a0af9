/**
 * What a caller does. Without a moment of its own an act comes as soon as the step listens, so its
 * prompts are heard out, and the keys of the act before are taken or given up.
 */
export type CallerAct =
  /** Presses keys at once, one after the other, `afterMs` from now or when the step listens. */
  | { readonly kind: 'press'; readonly keys: string; readonly afterMs?: number }
  /** Presses a key that means nothing here. */
  | { readonly kind: 'wrongKey' }
  /** Says nothing and presses nothing until a no-input, or until a queue lets the caller go. */
  | { readonly kind: 'silence' }
  /** Lets the prompts end, until the step listens. */
  | { readonly kind: 'listen' }
  /** Lets time pass, at most a day. */
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'say'; readonly phrase: string }
  | { readonly kind: 'hangup' };
