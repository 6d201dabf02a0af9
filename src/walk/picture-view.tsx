import { Box } from 'ink';
import type { ReactNode } from 'react';
import { LineView } from './line-view.tsx';
import { PaneView } from './pane-view.tsx';
import type { Picture } from './picture.ts';
import type { StyledLine } from './styled-line.ts';
import type { Theme } from './theme.ts';

/** The whole screen. It draws what it is given, and knows no keys and no call. */
export function PictureView({
  picture,
  theme,
}: {
  readonly picture: Picture;
  readonly theme: Theme;
}): ReactNode {
  const { columns, rows, head, body, foot } = picture;
  return (
    <Box flexDirection="column" width={columns} height={rows}>
      <Lines lines={head} theme={theme} />
      <Box flexGrow={1} columnGap={2}>
        {body.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is where it stands
          <Box key={index} flexDirection="column" width={column.columns}>
            {column.panes.map((pane, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a pane is where it stands
              <PaneView key={at} pane={pane} columns={column.columns} theme={theme} />
            ))}
          </Box>
        ))}
      </Box>
      <Lines lines={foot} theme={theme} />
    </Box>
  );
}

function Lines({
  lines,
  theme,
}: {
  readonly lines: readonly StyledLine[];
  readonly theme: Theme;
}): ReactNode {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is where it stands
    <LineView key={index} line={line} theme={theme} />
  ));
}
