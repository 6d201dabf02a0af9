/** The most digits that a step may take, and the most that a step may count to; our choice. */
export const COUNT_MAX = 100;
