import { describe, expect, test } from 'vitest';
import { type AppView, type Block, type Input, SCREENS } from '../../src/domain/view.ts';
import { App } from '../../src/ui/app.tsx';
import { firstPaint } from '../../src/ui/first-paint.ts';
import { THEME } from '../../src/ui/theme.ts';
import { rowsShown } from '../helpers/rows-shown.ts';
import { drawScreen } from '../helpers/screen.ts';
import { BLOCKS, INPUTS, scriptedApp, viewOf } from '../helpers/views.ts';

/** The rows that Ink draws. */
function drawnByInk(view: AppView, columns: number, rows: number): string[] {
  const screen = drawScreen(
    <App app={scriptedApp(view)} theme={THEME.none} onLeave={() => {}} loan={{ lend: null }} />,
    columns,
    rows,
  );
  const drawn = screen.rows().map(row => row.trimEnd());
  screen.end();
  return drawn;
}

describe('the first paint', () => {
  test.each([
    [50, 15],
    [80, 24],
    [120, 40],
  ])('is the very frame that Ink draws over it, at %i x %i', async (columns, rows) => {
    for (const screen of SCREENS) {
      for (const input of Object.values(INPUTS) as Input[]) {
        const blocks = (Object.values(BLOCKS) as Block[]).slice(0, 5);
        const view = viewOf({ screen, input, blocks, notice: { text: 'Saved.', tone: 'info' } });
        const paint = firstPaint(view, { columns, rows }, THEME.default, true);
        expect(await rowsShown(paint!, { columns, rows })).toEqual(drawnByInk(view, columns, rows));
      }
    }
  });

  test('uses no colours where the terminal has none', () => {
    const paint = firstPaint(viewOf(), { columns: 80, rows: 24 }, THEME.default, false);
    expect(paint).not.toMatch(/\x1b\[[\d;]*m/);
  });

  test('leaves a window that is too small alone', () => {
    expect(firstPaint(viewOf(), { columns: 40, rows: 24 }, THEME.default, true)).toBeNull();
  });
});
