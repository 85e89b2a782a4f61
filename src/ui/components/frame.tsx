import { Box, useCursor } from 'ink';
import type { ReactElement } from 'react';
import type { Layout, Size } from '../layout.ts';
import type { Theme } from '../theme.ts';
import { InputArea } from './input-area.tsx';
import { moreAbove, moreBelow } from './more.ts';
import { Rows } from './rows.tsx';

/** A laid-out screen: header, text, input, and at the lower edge the notice and the keys. */
export function Frame({
  layout,
  size,
  theme,
}: {
  readonly layout: Layout;
  readonly size: Size;
  readonly theme: Theme;
}): ReactElement {
  const { body } = layout;
  const { setCursorPosition } = useCursor();
  setCursorPosition(layout.cursor ?? undefined);
  return (
    <Box height={size.rows} flexDirection="column" paddingLeft={layout.margin}>
      <Rows lines={layout.header} theme={theme} />
      <Box flexDirection="column" flexShrink={0} paddingLeft={2}>
        <Rows lines={moreAbove(body.above)} theme={theme} />
        <Rows lines={body.lines} theme={theme} />
        {body.lines.length > 0 ? <Rows lines={moreBelow(body.below)} theme={theme} /> : null}
        <InputArea drawing={layout.input} theme={theme} />
      </Box>
      <Box flexGrow={1} />
      <Box flexShrink={0} paddingLeft={2}>
        <Rows lines={layout.notice} theme={theme} />
      </Box>
      <Rows lines={layout.footer} theme={theme} />
    </Box>
  );
}
