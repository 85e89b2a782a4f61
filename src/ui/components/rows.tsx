import { Box, Text } from 'ink';
import { memo, type ReactElement } from 'react';
import type { Line } from '../line.ts';
import type { Look, Theme } from '../theme.ts';

/** One row. Drawn again only when its line is another one. */
const Row = memo(function Row({ line, theme }: { readonly line: Line; readonly theme: Theme }): ReactElement {
  // A text without signs would take no row at all.
  if (line.every(({ text }) => text === '')) return <Box height={1} flexShrink={0} />;
  return (
    <Text wrap="truncate">
      {line.map(({ text, role, bold, underline }, index) => {
        const look: Look = {
          ...(role !== undefined && theme.roles[role]),
          ...(theme.isStyled && bold && { bold }),
          ...(theme.isStyled && underline && { underline }),
        };
        return Object.keys(look).length === 0 ? (
          text
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never move
          <Text key={index} {...look}>
            {text}
          </Text>
        );
      })}
    </Text>
  );
});

/** Rows of text as they are, top to bottom, never squeezed by the layout. */
export function Rows({
  lines,
  theme,
}: {
  readonly lines: readonly Line[];
  readonly theme: Theme;
}): ReactElement {
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is a place on the screen
        <Row key={index} line={line} theme={theme} />
      ))}
    </Box>
  );
}
