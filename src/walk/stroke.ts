/** One key of the keyboard, told apart from all that came with it in one go. */
export type Stroke = { readonly key: 'text'; readonly text: string } | { readonly key: NamedKey };

/** The keys that are no text. */
export type NamedKey =
  | 'enter'
  | 'escape'
  | 'tab'
  | 'backTab'
  | 'backspace'
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'pageUp'
  | 'pageDown'
  | 'home'
  | 'end'
  | 'redo'
  | 'interrupt'
  | 'suspend'
  | 'redraw';
