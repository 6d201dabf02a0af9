/** What a variable may hold and an expression may come to. */
export type Value = string | number | boolean;
