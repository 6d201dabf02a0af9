import { useInput } from 'ink';
import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import type { Picture } from './picture.ts';
import { PictureView } from './picture-view.tsx';
import type { Stroke } from './stroke.ts';
import { type InputFlags, strokesOf } from './strokes-of.ts';
import type { Theme } from './theme.ts';

/** What the view needs of the walk: the picture now, when it changes, and whom keys go to. */
export type WalkSource = {
  readonly picture: () => Picture;
  readonly subscribe: (changed: () => void) => () => void;
  readonly typed: (strokes: readonly Stroke[]) => void;
};

/** The walk on the screen: draws its picture, and hands on the keys. */
export function WalkApp({
  source,
  theme,
}: {
  readonly source: WalkSource;
  readonly theme: Theme;
}): ReactNode {
  const picture = useSyncExternalStore(source.subscribe, source.picture);
  const typed = useCallback(
    (input: string, flags: InputFlags) => source.typed(strokesOf(input, flags)),
    [source],
  );
  useInput(typed);
  return <PictureView picture={picture} theme={theme} />;
}
