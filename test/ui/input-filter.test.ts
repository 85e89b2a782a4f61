import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { F1_SIGN } from '../../src/ui/chord.ts';
import { filtered, givenUp, NOTHING_PENDING } from '../../src/ui/input-filter.ts';

const START = '\x1b[200~';
const END = '\x1b[201~';

/** What comes through when chunks arrive one after the other, and what is left waiting. */
function feed(...chunks: string[]) {
  let pending = NOTHING_PENDING;
  let out = '';
  for (const chunk of chunks) {
    const step = filtered(pending, chunk);
    out += step.out;
    pending = step.pending;
  }
  return { out, pending };
}

describe('the input filter', () => {
  test.each([
    ['keys as they are', ['abc\r', '\x1b[A'], 'abc\r\x1b[A'],
    ['a paste whole', [`a${START}one`, `two${END}b`], `a${START}onetwo${END}b`],
    ['a paste with its end cut in two', [`${START}one\x1b[20`, '1~b'], `${START}one${END}b`],
    ['a paste with its start cut in two', ['\x1b[20', `0~one${END}`], `${START}one${END}`],
    ['a key cut in two', ['\x1b', '[A'], '\x1b[A'],
    ['no end without a start', [`a${END}b`], 'ab'],
    ['F1 of four terminals', ['\x1bOP', '\x1b[11~', '\x1b[[A', '\x1b[P'], F1_SIGN.repeat(4)],
  ])('passes on %s', (_name, chunks, out) => {
    expect(feed(...chunks).out).toBe(out);
  });

  test('holds a lone Esc until it is given up', () => {
    const { out, pending } = feed('\x1b');
    expect([out, givenUp(pending)]).toEqual(['', '\x1b']);
  });

  test('ends a paste that never ends', () => {
    const { pending } = feed(`${START}half`, ' of it');
    expect(givenUp(pending)).toBe(`${START}half of it${END}`);
  });

  test('keeps a huge paste within bounds and finds its end', () => {
    const { out } = feed(START, ...Array.from({ length: 100 }, () => 'x'.repeat(50_000)), `${END}q`);
    expect(out.length).toBeLessThan(300_000);
    expect(out.endsWith(`${END}q`)).toBe(true);
  });

  test('passes on the same however the bytes are cut', () => {
    const parts = fc.array(fc.constantFrom('a', '\r', '\x1b[A', '\x1bb', START, END, '\x1bOP', 'é', '漢'));
    fc.assert(
      fc.property(parts, fc.array(fc.nat(40)), (stream, cuts) => {
        const bytes = stream.join('');
        const chunks: string[] = [];
        let at = 0;
        for (const cut of cuts) {
          chunks.push(bytes.slice(at, at + cut));
          at += cut;
        }
        chunks.push(bytes.slice(at));
        const cutUp = feed(...chunks);
        const whole = feed(bytes);
        expect(cutUp.out + givenUp(cutUp.pending)).toBe(whole.out + givenUp(whole.pending));
      }),
    );
  });
});
