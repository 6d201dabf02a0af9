// Written by `npm run generate` from the files in this folder: change the files, not this list.

/** All reporters by id, in the order of their ids; each is loaded when it is wanted. */
export const reporters = {
  concise: () => import('./concise.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  json: () => import('./json.ts'),
  junit: () => import('./junit.ts'),
  pretty: () => import('./pretty.ts'),
  sarif: () => import('./sarif.ts'),
} as const;
