/** A file that a program writes: its path from the project's folder on, with `/`, and its text. */
export type GeneratedFile = { readonly path: string; readonly text: string };
