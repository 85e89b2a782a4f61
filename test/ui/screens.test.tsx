import { describe, expect, test } from 'vitest';
import { cellWidth } from '../../src/domain/text/width.ts';
import { type AppView, type Block, type Input, SCREENS } from '../../src/domain/view.ts';
import { App } from '../../src/ui/app.tsx';
import { THEME } from '../../src/ui/theme.ts';
import { drawScreen } from '../helpers/screen.ts';
import { BLOCKS, feedbackWith, INPUTS, scriptedApp, viewOf } from '../helpers/views.ts';

const SIZES = [
  [50, 15],
  [60, 20],
  [80, 24],
  [120, 40],
] as const;
const ALL_BLOCKS = Object.values(BLOCKS) as Block[];
const ALL_INPUTS = Object.values(INPUTS) as Input[];

/** The rows of a view drawn at a size. */
function rowsOf(view: AppView, columns: number, rows: number, theme: keyof typeof THEME = 'none'): string[] {
  const screen = drawScreen(
    <App app={scriptedApp(view)} theme={THEME[theme]} onLeave={() => {}} loan={{ lend: null }} />,
    columns,
    rows,
  );
  const drawn = screen.rows();
  screen.end();
  return drawn;
}

describe.each(SIZES)('at %i x %i', (columns, rows) => {
  test.each(SCREENS)(
    'the screen "%s" fills the window exactly, with its title, its input and its keys',
    name => {
      for (const input of ALL_INPUTS) {
        const drawn = rowsOf(viewOf({ screen: name, input, blocks: ALL_BLOCKS.slice(0, 6) }), columns, rows);
        expect(drawn).toHaveLength(rows);
        expect(Math.max(...drawn.map(cellWidth))).toBeLessThanOrEqual(columns);
        expect(drawn[0]).toMatch(/^\s+First contact\s+Day 3/);
        expect(drawn.at(-1)).toMatch(/(F1|\?) keys$/);
      }
    },
  );

  test.each(ALL_BLOCKS)('a block "$type" is drawn within the window', block => {
    const drawn = rowsOf(viewOf({ screen: 'reader', blocks: [block] }), columns, rows);
    expect(drawn).toHaveLength(rows);
    expect(Math.max(...drawn.map(cellWidth))).toBeLessThanOrEqual(columns);
  });

  test.each(ALL_INPUTS)('an input "$type" is drawn whole, with its prompt', input => {
    const text = rowsOf(viewOf({ input }), columns, rows).join('\n');
    for (const prompt of promptsOf(input)) expect(text).toContain(prompt);
  });
});

const WITH_MORE = ['back', 'hint', 'more', 'profile', 'rewind', 'ask', 'help', 'quit'] as const;

/** What an input asks for, or offers where it asks nothing. */
const promptsOf = (input: Input): readonly string[] => {
  if (input.type === 'form') return input.fields.flatMap(promptsOf);
  return [input.type === 'continue' ? input.label : input.prompt];
};

describe('a frame', () => {
  test('shows the typical screens as they were agreed', () => {
    const views: Record<string, AppView> = {
      menu: viewOf({ screen: 'menu', title: 'Rapport', status: '', input: INPUTS.choose }),
      composing: viewOf({ input: INPUTS.compose, draft: 'Dear Ngozi,\n\nyour talk stayed with me.' }),
      feedback: viewOf({ blocks: [BLOCKS.feedback], input: INPUTS.choose, commands: WITH_MORE }),
      answer: viewOf({ blocks: [BLOCKS.answer], progress: 0.4 }),
      calendar: viewOf({ input: INPUTS['pick-day'] }),
      notice: viewOf({ notice: { text: 'The disk is full: nothing can be saved.', tone: 'error' } }),
    };
    for (const [name, view] of Object.entries(views)) {
      expect(
        `\n${rowsOf(view, 80, 24)
          .map(row => row.trimEnd())
          .join('\n')}\n`,
      ).toMatchSnapshot(name);
    }
  });

  test('tells marks without colour: numbers stand behind the words, or brackets round them', () => {
    const view = viewOf({ blocks: [BLOCKS.message] });
    expect(rowsOf(view, 80, 24, 'none').join('\n')).toContain('[1: I need a job]');
    expect(rowsOf(view, 80, 24, 'default').join('\n')).toMatch(/I need a job.*\[1\]/);
  });

  test('holds no sign whose width terminals disagree on', () => {
    for (const block of ALL_BLOCKS) {
      expect(rowsOf(viewOf({ blocks: [block] }), 120, 40).join('')).not.toMatch(
        /[\ufe0f\u200d]|\p{Emoji_Presentation}/u,
      );
    }
  });

  test.each(['default', 'none'] as const)('cuts a long message to its marks (%s)', theme => {
    const lines = Array.from({ length: 200 }, (_, n) => `Line ${n} of a long letter.`);
    const text = lines.join('\n');
    const start = text.indexOf('Line 100');
    const [fault] = BLOCKS.feedback.grade.faults;
    const grade = {
      ...BLOCKS.feedback.grade,
      strengths: [],
      faults: [{ ...fault!, start, end: text.indexOf('Line 160') - 1 }],
    };
    const long = { ...BLOCKS.feedback, text, grade };
    const view = viewOf({ screen: 'reader', blocks: [long], commands: WITH_MORE });
    const drawn = rowsOf(view, 80, 40, theme).join('\n');
    for (const seen of [
      'Line 0 ',
      'Line 100 ',
      'Line 159 ',
      'Line 199 ',
      '… 98 rows',
      'Revise it',
      'the whole message',
    ])
      expect(drawn).toContain(seen);
    const open = rowsOf(viewOf({ screen: 'reader', blocks: [{ ...long, open: true }] }), 80, 40, theme);
    expect(open.join('\n')).toContain('Line 20 ');
  });

  test.each([
    [INPUTS.choose, 'm'],
    [INPUTS.compose, 'Ctrl+O'],
  ])('says which key shows the rest of the last feedback, beside "$type", also at 60 x 20', (input, key) => {
    const blocks = [BLOCKS.feedback, BLOCKS.feedback];
    const shown = rowsOf(viewOf({ blocks, input, draft: 'Hi', commands: WITH_MORE }), 60, 20).join('\n');
    expect(shown).toContain(`… ${key} shows 1 more remark`);
    const whole = rowsOf(viewOf({ blocks, input, commands: WITH_MORE }), 80, 80).join('\n');
    expect(whole.match(/1 more remark/g)).toHaveLength(1);
    expect(rowsOf(viewOf({ blocks, input }), 80, 80).join('\n')).not.toContain('1 more remark');
  });

  test.each([
    [80, 40],
    [60, 60],
  ])('shows three findings at once and says when there are more to mend, at %i x %i', (columns, rows) => {
    const draw = (count: number, open = false): string =>
      rowsOf(
        viewOf({
          screen: 'reader',
          blocks: [{ ...feedbackWith(count), open }],
          input: INPUTS.choose,
          commands: WITH_MORE,
        }),
        columns,
        rows,
      ).join('\n');
    expect(draw(3)).toContain('[3] This asks');
    expect(draw(3)).not.toContain('to mend');
    expect(draw(4)).toContain('[3] This asks');
    expect(draw(4)).not.toContain('[4] This asks');
    expect(draw(4)).toContain('1 more to mend');
    expect(draw(4, true)).toContain('[4] This asks');
  });

  test('says how to close what was opened', () => {
    const blocks = [{ ...BLOCKS.feedback, open: true }];
    const view = viewOf({ blocks, input: INPUTS.choose, commands: WITH_MORE });
    expect(rowsOf(view, 60, 20).slice(-2).join(' ')).toContain('m less');
  });

  test('shows the share that is done in the upper rule', () => {
    const rule = rowsOf(viewOf({ progress: 0.25 }), 80, 24)[1];
    expect(rule).toBe('━'.repeat(20) + '╌'.repeat(60));
    // A bar from the start on, before anything is done.
    expect(rowsOf(viewOf({ progress: 0 }), 80, 24)[1]).toBe(`━${'╌'.repeat(79)}`);
    expect(rowsOf(viewOf({ progress: 1 }), 80, 24)[1]).toBe('━'.repeat(80));
  });

  test.each([
    [60, 20],
    [80, 24],
  ])('shows asking and the editor beside the message, at %i x %i', (columns, rows) => {
    const commands = ['back', 'hint', 'profile', 'ask', 'edit-externally', 'help', 'quit'] as const;
    const drawn = rowsOf(viewOf({ input: INPUTS.compose, commands, draft: 'Hi' }), columns, rows);
    for (const key of ['Ctrl+J', 'Esc', 'Ctrl+N', 'Ctrl+P', 'Ctrl+T', 'Ctrl+G', 'F1'])
      expect(drawn.slice(-2).join('\n')).toContain(key);
  });

  test('no row of keys is cut, wherever it breaks', () => {
    for (let columns = 50; columns < 90; columns += 1) {
      const view = viewOf({ input: INPUTS.choose, commands: [...WITH_MORE, 'scroll-up', 'scroll-down'] });
      expect(rowsOf(view, columns, 20).slice(-2).join('\n')).not.toContain('…');
    }
  });

  test('keeps the most important note of an item where there is no room for all', () => {
    const label = 'A title that takes near forty cells';
    const input = { ...INPUTS.choose, options: [{ label, notes: ['first contact', '9 min', 'begun'] }] };
    expect(rowsOf(viewOf({ input }), 80, 24).join('\n')).toMatch(/first contact · 9 min · begun/);
    expect(rowsOf(viewOf({ input }), 60, 20).join('\n')).toMatch(/cells +9 min · begun/);
  });

  test('names every key that goes back', () => {
    const view = viewOf({ screen: 'reader', input: { type: 'continue', label: 'Back' } });
    expect(rowsOf(view, 60, 20).at(-1)).toContain('Enter, Esc back');
  });

  test('says how to tick and how to hand in', () => {
    const keys = rowsOf(viewOf({ input: INPUTS['choose-several'] }), 60, 20).slice(-2);
    expect(keys.join(' ')).toContain('Enter hand in   Space tick');
  });
});

describe('live marks in the composer', () => {
  const marks = [
    { start: 0, end: 2, number: 1, tone: 'soft', label: 'shouting' },
    { start: 3, end: 5, number: 2, tone: 'hard', label: 'a sales pitch' },
  ] as const;

  test('stand at the end of their row, and below is what they are', () => {
    const rows = rowsOf(viewOf({ input: INPUTS.compose, draft: 'HI BUY', marks }), 80, 24);
    expect(rows.find(row => row.includes('HI BUY'))).toContain('[1-2]');
    expect(rows.join('\n')).toContain('[1] shouting   [2] a sales pitch');
  });

  test('keep the row of the legend free while there are none', () => {
    const rows = rowsOf(viewOf({ input: INPUTS.compose, draft: 'Hi', marks: [] }), 80, 24);
    expect(rows).toHaveLength(24);
  });
});
