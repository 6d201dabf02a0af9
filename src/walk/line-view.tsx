import { Text } from 'ink';
import type { ReactNode } from 'react';
import type { StyledLine } from './styled-line.ts';
import type { Theme } from './theme.ts';

/** One line that was cut to fit; an empty one takes its place all the same. */
export function LineView({
  line,
  theme,
}: {
  readonly line: StyledLine;
  readonly theme: Theme;
}): ReactNode {
  if (line.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate">
      {line.map(({ text, tone }, index) => (
        // Pieces have no names of their own: their order is who they are.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Text key={index} {...theme[tone]}>
          {text}
        </Text>
      ))}
    </Text>
  );
}
