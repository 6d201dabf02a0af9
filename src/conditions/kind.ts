/** What kind of value an expression comes to; `undefined` where nobody knows. */
export type Kind = keyof typeof KIND | undefined;

/** Each kind as messages say it. */
export const KIND = { truth: 'true or false', number: 'a number', text: 'a text' } as const;
