import type { Finding } from './finding.ts';
import type { Severity } from './severity.ts';

/** All that one run says. */
export type Report = {
  readonly tool: { readonly name: 'presszero'; readonly version: string };
  /** In the order of their paths. */
  readonly files: readonly FileReport[];
  /** The rules that were asked, in the order of their ids. */
  readonly rules: readonly RuleInfo[];
};

/** What one file gave. */
export type FileReport = {
  readonly path: string;
  /**
   * The text that the places count in; reporters cut their excerpts from it. Empty for a file
   * without findings, so that a long run holds the texts of faulty files only.
   */
  readonly text: string;
  /** How the file was written: `presszero`, an importer's id, or `settings`. */
  readonly format: string;
  /** By place, then rule; the suppressed ones are among them. */
  readonly findings: readonly Finding[];
  /** Those that count and are not to be shown, where people asked for a few; none where left out. */
  readonly notShown?: readonly Finding[];
};

/** What a reporter may say of a rule. */
export type RuleInfo = {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly why: string;
  readonly remedy: string;
  /** Where its page is published; empty for one that has none. */
  readonly url: string;
};
