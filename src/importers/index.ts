// Written by `npm run generate` from the files in this folder: change the files, not this list.

/** All importers by id, in the order of their ids; each is loaded when it is wanted. */
export const importers = {
  'amazon-connect': () => import('./amazon-connect.ts'),
} as const;
