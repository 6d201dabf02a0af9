import type { ListName } from './dialog.ts';

/** What each list is called, and what can be done with it. */
export const LIST_WORDS: Readonly<
  Record<ListName, { readonly title: string; readonly hint: string; readonly takesText: boolean }>
> = {
  goto: { title: 'Go to', hint: 'Enter goes by the shortest call', takesText: true },
  search: { title: 'Search', hint: 'Enter shows it on the map', takesText: true },
  findings: { title: 'Findings', hint: 'Enter goes to the step', takesText: false },
  bookmarks: { title: 'Bookmarks', hint: 'Enter goes back there', takesText: false },
  calls: { title: 'Calls put aside', hint: 'Enter takes one up again', takesText: false },
  settings: { title: 'Settings', hint: 'Enter changes it', takesText: false },
};
