import type { SettingRow } from './setting-row.ts';
import type { StyledLine } from './styled-line.ts';

/** What lies over the walk and takes the keys, but those of the phone where it takes no text. */
export type Dialog =
  /** Lines to read. */
  | {
      readonly kind: 'page';
      readonly title: string;
      readonly lines: readonly StyledLine[];
      readonly top: number;
    }
  /** A list to choose from, shortened by what is typed where it takes text. */
  | {
      readonly kind: 'list';
      readonly list: ListName;
      readonly text: string;
      readonly index: number;
    }
  /** A text to type. */
  | { readonly kind: 'text'; readonly what: TextWanted; readonly text: string };

/** The lists: those that take text find a step by it. */
export type ListName = 'goto' | 'search' | 'findings' | 'bookmarks' | 'calls' | 'settings';

/** What a text is for: the value of a setting, a file to save in, words to say. */
export type TextWanted =
  | { readonly kind: 'setting'; readonly row: SettingRow }
  | { readonly kind: 'save' | 'say' };
