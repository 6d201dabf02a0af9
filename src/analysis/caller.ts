/** A fixed way to behave: never presses anything, or presses a wrong key each time. */
export type Caller = 'silent' | 'lost';
