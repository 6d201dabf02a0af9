/**
 * How a language is written, as in BCP 47: `en`, `pt-BR`. Slips of `text` look like languages and
 * are none.
 */
export const LANGUAGE_PATTERN = '^(?!te?xt?$)[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$';
