/**
 * A fixed way to behave: never presses anything; presses a wrong key each time; does now the one,
 * now the other.
 */
export type Caller = 'silent' | 'lost' | 'helpless';
