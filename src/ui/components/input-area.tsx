import { Box, Text } from 'ink';
import TextInput from 'ink-text-input';
import type { ReactElement } from 'react';
import type { Theme } from '../theme.ts';
import type { Drawing, Group } from './inputs/drawing.ts';
import { Rows } from './rows.tsx';

const ignore = (): void => {};

/**
 * The one-line field. The text input draws the value and the placeholder; keys reach the field through the one key
 * table like all others, since the text input's own handling loses keys that arrive together.
 */
function LineField({
  field,
  theme,
}: {
  readonly field: NonNullable<Group['field']>;
  readonly theme: Theme;
}): ReactElement {
  return (
    <Box flexShrink={0} height={1}>
      {field.label === '' ? null : <Text bold={theme.isStyled}>{field.label}</Text>}
      <Text {...theme.roles.focus}>{field.sign}</Text>
      <TextInput
        value={field.value}
        placeholder={field.placeholder}
        focus={false}
        showCursor={false}
        onChange={ignore}
      />
    </Box>
  );
}

/** What the learner can do now, as rows; lists say to screen readers what is highlighted and ticked. */
export function InputArea({
  drawing,
  theme,
}: {
  readonly drawing: Drawing;
  readonly theme: Theme;
}): ReactElement {
  return (
    <Box flexDirection="column" flexShrink={0} {...(isList(drawing) && { 'aria-role': 'list' as const })}>
      {drawing.groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a group is a place on the screen
        <GroupRows key={index} group={group} theme={theme} />
      ))}
    </Box>
  );
}

const isList = ({ groups }: Drawing): boolean => groups.some(({ item }) => item !== undefined);

function GroupRows({ group, theme }: { readonly group: Group; readonly theme: Theme }): ReactElement {
  if (group.field !== undefined) return <LineField field={group.field} theme={theme} />;
  const rows = <Rows lines={group.lines} theme={theme} />;
  if (group.item === undefined) return rows;
  const { isFocused, isTicked } = group.item;
  return (
    <Box
      flexDirection="column"
      flexShrink={0}
      aria-role="listitem"
      aria-state={{ selected: isFocused, ...(isTicked !== undefined && { checked: isTicked }) }}
    >
      {rows}
    </Box>
  );
}
