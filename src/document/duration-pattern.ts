/** How a duration is written: a number of at most nine digits, three decimals, and its unit. */
export const DURATION_PATTERN = '^[0-9]{1,9}(?:\\.[0-9]{1,3})?(?:ms|s|m|h)$';
