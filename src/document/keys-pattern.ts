/** How the keys of an option are written: one or more keys of a phone. */
export const KEYS_PATTERN = '^[0-9*#]{1,20}$';
