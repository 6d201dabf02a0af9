import type { NamedFault } from '../finding/fault.ts';
import type { Comment } from './comment.ts';

/** Where the reader of common YAML stands in a text, and what it has seen so far. */
export type CommonReading = {
  /** It holds no tab, and a carriage return only before a line feed. */
  readonly text: string;
  /** The next letter to be read. */
  offset: number;
  /**
   * How far the content of the line is indented, in letters; -1 where the text ends. It counts once
   * a value and its line have been read: then `offset` is at the content of another line.
   */
  column: number;
  /** How many maps and lists are open. */
  depth: number;
  readonly comments: Comment[];
  readonly faults: NamedFault[];
};
