/** The most values of one thing that are followed one by one, and the most pairs of two. */
export const VALUES_MAX = 64;
