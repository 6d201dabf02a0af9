import { Box } from 'ink';
import type { ReactNode } from 'react';
import { LineView } from './line-view.tsx';
import type { Pane } from './picture.ts';
import type { Theme } from './theme.ts';

/** A pane: its heading and its lines, in exactly its room. */
export function PaneView({
  pane,
  columns,
  theme,
}: {
  readonly pane: Pane;
  readonly columns: number;
  readonly theme: Theme;
}): ReactNode {
  return (
    <Box flexDirection="column" width={columns} height={pane.rows}>
      {[pane.title, ...pane.lines].map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands
        <LineView key={index} line={line} theme={theme} />
      ))}
    </Box>
  );
}
