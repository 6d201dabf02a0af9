import { Text } from 'ink';
import type { ReactNode } from 'react';
import { frameText } from './frame-text.ts';
import type { Picture } from './picture.ts';
import type { Theme } from './theme.ts';

/**
 * The whole screen. It draws what it is given, and knows no keys and no call. One text holds it
 * all: a hundred would be measured one by one at every key.
 */
export function PictureView({
  picture,
  theme,
}: {
  readonly picture: Picture;
  readonly theme: Theme;
}): ReactNode {
  return <Text>{frameText(picture, theme)}</Text>;
}
