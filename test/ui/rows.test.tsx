import { render } from 'ink-testing-library';
import { afterEach, expect, test } from 'vitest';
import { Rows } from '../../src/ui/components/rows.tsx';
import { THEME } from '../../src/ui/theme.ts';

let ended = (): void => {};
afterEach(() => ended());

function framesOf(element: Parameters<typeof render>[0]): () => string | undefined {
  const drawn = render(element);
  ended = drawn.unmount;
  return drawn.lastFrame;
}

test('rows come one below the other, an empty one keeps its place', () => {
  const frame = framesOf(
    <Rows lines={[[{ text: 'one' }], [{ text: '' }], [{ text: 'three' }]]} theme={THEME.none} />,
  );
  expect(frame()).toBe('one\n\nthree');
});

test('pieces of a row stand beside each other, and a theme without looks adds no codes', () => {
  const line = [
    { text: '[1] ', role: 'bad' as const, bold: true },
    { text: 'too soon', underline: true },
  ];
  expect(framesOf(<Rows lines={[line]} theme={THEME.none} />)()).toBe('[1] too soon');
});
