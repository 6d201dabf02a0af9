/** The twelve keys of a phone, in the order of ITU-T E.161's keypad. */
export const KEYS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'] as const;
