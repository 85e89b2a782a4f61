import { expect, test } from 'vitest';
import { sparkline } from '../../src/ui/components/blocks/figures.ts';
import { THEME } from '../../src/ui/theme.ts';

const values = [9, 4, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 0, 2];
const drawn = (width: number, starts: boolean): string[] =>
  sparkline(
    {
      type: 'sparkline',
      label: 'Reviews in the next 14 days',
      values,
      starts,
      text: '9 today, 4 tomorrow, 19 in all',
    },
    width,
    THEME.default,
  ).map(line => line.map(part => part.text).join(''));

test.each([40, 56, 76, 116])('all days of the forecast are drawn at %i columns', width => {
  expect(drawn(width, true).join('\n')).toMatch(/█▄▁▁▃▁▁▁▂▁▁▁▁▃/);
});

test('where not all values fit, the days from today on stay, or else the latest ones', () => {
  expect(drawn(6, true).join('\n')).toContain('█▄▁▁▃▁');
  expect(drawn(6, false).join('\n')).toMatch(/▁▁▁▁█$|▁▁▁▁▁█|▄▁▁▁▁█/m);
});
