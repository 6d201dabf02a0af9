/** One thing that a walk is given and that the user may set. */
export type SettingRow = {
  readonly of: 'clock' | 'variable' | 'hours' | 'mock' | 'condition';
  /** The name of the variable, schedule or step, or the condition's text. */
  readonly name: string;
  /** What people read before its value. */
  readonly label: string;
  /** What it is now. */
  readonly shown: string;
  /** All that it may be, the usual first; empty where it is typed. */
  readonly choices: readonly string[];
};
