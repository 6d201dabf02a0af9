/** The most UTF-16 code units that an expression may be long: our choice. */
export const TEXT_MAX = 2_000;
