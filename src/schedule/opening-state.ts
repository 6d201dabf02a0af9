/** What a schedule says at a moment; a holiday is told apart from an ordinary closed time. */
export type OpeningState = 'open' | 'closed' | 'holiday';
