import type { Intent } from '../../src/domain/intent.ts';
import type { Input } from '../../src/domain/view.ts';
import { decode } from '../../src/ui/decode.ts';
import { firstPaint } from '../../src/ui/first-paint.ts';
import type { Effect } from '../../src/ui/key-binding.ts';
import { laidOut } from '../../src/ui/laid-out.ts';
import type { Size } from '../../src/ui/layout.ts';
import { respond } from '../../src/ui/respond.ts';
import { THEME } from '../../src/ui/theme.ts';
import type { TestApp } from './app.ts';
import { KEY, type Pty } from './pty.ts';
import { rowsShown } from './rows-shown.ts';

const BYTES = {
  enter: KEY.enter,
  right: KEY.right,
  left: KEY.left,
  'ctrl+home': '\x1b[1;5H',
  'ctrl+x': KEY.ctrl('x'),
} as const;

/**
 * A program in a pseudo-terminal and the same app in this process: both get the same keys, and after each the terminal
 * must show the very rows that the app in this process asks for. So nothing is waited for but the right frame.
 */
export interface Mirror {
  /** Does by keys alone what an intent means on the present screen, the text before it read to its end. */
  readonly make: (intent: Intent) => Promise<void>;
  /** Reads the text to its end, until the options show. */
  readonly readOn: () => Promise<void>;
  /** Everything that was on the screen so far. */
  readonly seen: () => string;
}

/** Puts an app of this process beside one in a pseudo-terminal of this size. */
export function mirror(pty: Pty, app: TestApp, size: Size): Mirror {
  const frames: string[] = [];
  const theme = THEME.default;
  const enact = (effect: Effect): void => {
    if (effect.type === 'leave') throw new Error('no key of a play leaves the program');
    const event = respond(effect, app.view(), size, theme);
    if (event) app.send(event);
  };
  const settle = async (): Promise<void> => {
    const wanted = (await rowsShown(firstPaint(app.view(), size, theme, false) ?? '', size)).join('\n');
    try {
      await pty.until(() => pty.text() === wanted);
    } catch (error) {
      throw new Error(`The screen should be:\n${wanted}`, { cause: error });
    }
    frames.push(wanted);
  };
  const chord = async (name: keyof typeof BYTES): Promise<void> => {
    const { effect } = decode({ chord: name }, app.view());
    if (!effect) throw new Error(`${name} does nothing here:\n${pty.text()}`);
    enact(effect);
    pty.press(BYTES[name]);
    await settle();
  };
  const typed = async (text: string): Promise<void> => {
    for (const sign of text) {
      const { effect } = decode({ text: sign }, app.view());
      if (effect) enact(effect);
      pty.press(sign);
      await settle();
    }
  };
  const readOn = async (): Promise<void> => {
    for (;;) {
      const { body, isReading } = laidOut(app.view(), size, theme);
      const { input } = app.view();
      if (!isReading && !(input.type === 'continue' && body.below)) return;
      await chord('enter');
    }
  };
  const write = async (text: string): Promise<void> => {
    await chord('ctrl+home');
    while (writtenIn(app) !== '') await chord('ctrl+x');
    enact({ type: 'field', action: { type: 'paste', text } });
    pty.paste(text);
    await settle();
  };
  /** Takes an item of a list: digits, and Enter where others could follow. */
  const take = async (index: number, input: Input): Promise<void> => {
    const number = index + 1;
    await typed(String(number));
    const count = 'options' in input ? input.options.length : 'items' in input ? input.items.length : 0;
    if (number * 10 <= count) await chord('enter');
  };
  return {
    seen: () => frames.join('\n'),
    readOn,
    make: async intent => {
      if (frames.length === 0) await settle();
      await readOn();
      const { input } = app.view();
      switch (intent.type) {
        case 'option.chosen':
          return take(intent.index, input);
        case 'options.submitted':
          for (const index of intent.indexes) await take(index, input);
          return chord('enter');
        case 'order.submitted':
          for (const index of intent.order) await take(index, input);
          return chord('enter');
        case 'segment.picked':
          while (focusIn(app) !== intent.index) await chord('right');
          return chord('enter');
        case 'day.picked':
          while (dayIn(app) !== intent.day) await chord(dayIn(app) < intent.day ? 'right' : 'left');
          return chord('enter');
        case 'text.submitted':
          await write(intent.text);
          return chord('enter');
        case 'reading.continued':
          return chord('enter');
        default:
          throw new Error(`no keys are known for ${intent.type}`);
      }
    },
  };
}

const writtenIn = (app: TestApp): string => {
  const { field } = app.view();
  return field.type === 'text' ? field.buffer.text : '';
};

const focusIn = (app: TestApp): number => {
  const { field } = app.view();
  return field.type === 'list' ? field.focus : -1;
};

const dayIn = (app: TestApp): number => {
  const { field } = app.view();
  return field.type === 'day' ? field.day : -1;
};
