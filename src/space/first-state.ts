/** The number of the first state in a state graph; the smaller ones are the ends of `end.ts`. */
export const FIRST_STATE = 6;
