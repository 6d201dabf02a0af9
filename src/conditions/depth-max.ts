/**
 * The most nodes that an expression may be deep, and the most brackets that may stand in brackets;
 * a chain of `&&` or of `||` is one node. Our choice: far more than anybody can read, and far less
 * than would fill a stack.
 */
export const DEPTH_MAX = 60;
