/** Where code of users is read from. Paths are absolute and have `/` between folders. */
export type CodeFiles = {
  /** The text of a file; `undefined` where it is none, or cannot be read. */
  readonly read: (path: string) => string | undefined;
  /** What a path names, links followed; `undefined` for nothing. */
  readonly kindOf: (path: string) => 'file' | 'folder' | 'other' | undefined;
  /** The path without links in it; `undefined` where it names nothing. */
  readonly realPath: (path: string) => string | undefined;
  /** The types that code of users is checked against. */
  readonly api: CodeApi;
};

/** Two files of types. */
export type CodeApi = {
  /** What `import ... from 'presszero'` means: always the presszero that runs. */
  readonly presszero: string;
  /** The library of JavaScript, without that of any machine. */
  readonly library: string;
};
