/**
 * A file's text under the name that the user gave it.
 *
 * `path` is what findings show: relative to the working directory where the file lies below it,
 * with `/` between folders. `text` holds the decoded characters without a byte order mark.
 */
export type Source = { readonly path: string; readonly text: string };
