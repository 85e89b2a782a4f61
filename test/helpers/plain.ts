import { PassThrough, Readable } from 'node:stream';
import { runPlain } from '../../src/plain/main.ts';
import { type TestApp, type TestInput, testApp } from './app.ts';

/** Plays lines through plain mode and gives back all that it printed. */
export async function playPlain(
  lines: readonly string[],
  over: TestInput = {},
  width = 80,
): Promise<{ text: string; app: TestApp }> {
  const app = testApp(over);
  const output = new PassThrough();
  let text = '';
  output.on('data', chunk => {
    text += chunk;
  });
  await runPlain({
    app,
    input: Readable.from(lines.map(line => `${line}\n`)),
    output,
    width,
    hasQuit: () => app.quits() > 0,
  });
  return { text, app };
}
