/** The flags that speak of rules, as they were typed. */
export type RuleFlags = {
  readonly rule: readonly string[];
  readonly only: readonly string[];
  readonly skip: readonly string[];
};
