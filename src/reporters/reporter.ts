import type { Report } from '../finding/report.ts';

/** Turns a report into text; pure, so the same report gives the same bytes. */
export type Reporter = {
  /** What `--format` calls it; also the name of the file. */
  readonly id: string;
  /** In a sentence. */
  readonly summary: string;
  readonly mediaType: string;
  /** Whether people read it, so that it may have colour and be cut short. */
  readonly human: boolean;
  readonly render: (report: Report, look: Look) => string;
};

/** What a reporter may know about the place where its text will be seen. */
export type Look = {
  /** Columns of the terminal, 40 or more; 80 where there is none. */
  readonly columns: number;
  readonly color: boolean;
  /** Whether only ASCII may be drawn. */
  readonly ascii: boolean;
  /** Leaves findings below warning out. */
  readonly quiet: boolean;
};

/** Gives a reporter its type; returns it unchanged. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
