/** What is proved of a flow, and the words for it. */
export const PROPERTY = {
  'human-reachable': { caller: 'may do anything', says: 'a person can always be reached' },
  'human-guaranteed': {
    caller: 'may do anything',
    says: 'a person is reached whatever back ends and queues do',
  },
  'silent-caller': { caller: 'never presses', says: 'ends with a person' },
  'lost-caller': { caller: 'only wrong keys', says: 'ends with a person' },
  'helpless-caller': { caller: 'silence and wrong keys in any mix', says: 'ends with a person' },
  'call-ends': { caller: 'silence and wrong keys in any mix', says: 'the call ends' },
  'human-within': { caller: 'knows the way', says: 'a person is near' },
} as const satisfies Readonly<Record<string, { readonly caller: string; readonly says: string }>>;

/** One of the seven properties. */
export type Property = keyof typeof PROPERTY;
