/**
 * Texts whose letters all take one column: ASCII, Latin-1 without its soft hyphen, Latin Extended-A,
 * dashes, quotes and the ellipsis, arrows, lines and blocks, and the marks of a walk. None of them
 * is an emoji by itself, nor wide (Unicode 17: `emoji-data.txt`, `EastAsianWidth.txt`).
 */
export const narrowText =
  /^[ -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018-\u201e\u2026\u2190-\u2193\u2500-\u259f\u25b6\u2713]*$/;
