import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lemma } from '../../../src/domain/message/lemma.ts';
import { parseMessage } from '../../../src/domain/message/parse.ts';

const body = (text: string): string[] =>
  parseMessage(text)
    .sentences.filter(one => one.role === 'body')
    .map(one => text.slice(one.start, one.end));

describe('a parsed message', () => {
  test('tells greeting, body and sign-off apart', () => {
    const text = 'Dear Ms. Ito,\n\nI read your paper. Could you share the data?\n\nKind regards,\nTeo Brandt';
    const message = parseMessage(text);
    expect(message.greeting).toMatchObject({ word: 'dear', title: 'ms', names: ['ito'] });
    expect(body(text)).toEqual(['I read your paper.', 'Could you share the data?']);
    expect(message.signedBy).toEqual(['teo', 'brandt']);
    expect(message.paragraphs).toHaveLength(1);
  });

  test('reads a number that sticks to a word as a token of its own, and a decimal as one', () => {
    const words = (text: string) => parseMessage(text).tokens.map(({ lower }) => lower);
    expect(words('So says my friend.22')).toEqual(['so', 'says', 'my', 'friend', '22']);
    expect(words('It took 3.5 days, or 1,200 hours.')).toEqual([
      'it',
      'took',
      '3.5',
      'days',
      'or',
      '1,200',
      'hours',
    ]);
    expect(words('Part B1.2 of v2.0')).toEqual(['part', 'b1.2', 'of', 'v2.0']);
  });

  test('reads a greeting in the middle of a line, and none where there is none', () => {
    expect(parseMessage('Hi Ngozi, your post helped.').greeting?.names).toEqual(['ngozi']);
    expect(parseMessage('Ngozi, your post helped.').greeting?.names).toEqual(['ngozi']);
    expect(parseMessage('Your post helped.').greeting).toBeNull();
  });

  test('does not end a sentence after a title or an initial', () => {
    expect(body('I met Dr. Osei and J. Smith at No. 4. They were kind.')).toEqual([
      'I met Dr. Osei and J. Smith at No. 4.',
      'They were kind.',
    ]);
  });

  test('keeps a hard-wrapped sentence together', () => {
    expect(body('I read the long article about the bridge over\nthe river and liked it.')).toHaveLength(1);
  });

  test('knows a question, a request and a statement', () => {
    const types = parseMessage('I bake. Which flour is it? Could you send me the recipe?').sentences.map(
      one => one.type,
    );
    expect(types).toEqual(['statement', 'question', 'request']);
  });

  test('spells out contractions and text-speak, with offsets of the original', () => {
    const text = "don't u know I'm here";
    const message = parseMessage(text);
    expect(message.tokens.map(one => one.lower)).toEqual(['do', 'not', 'you', 'know', 'i', 'am', 'here']);
    expect(message.tokens.map(one => text.slice(one.start, one.end))).toEqual([
      "don't",
      "don't",
      'u',
      'know',
      "I'm",
      "I'm",
      'here',
    ]);
  });

  test('sees through look-alike letters, invisible characters and wide letters', () => {
    const text = 'f\u200bree tri\u0430l of our ｓｏｆｔｗａｒｅ';
    const message = parseMessage(text);
    expect(message.tokens.map(one => one.lower)).toEqual(['free', 'trial', 'of', 'our', 'software']);
    expect(text.slice(message.tokens[0]!.start, message.tokens[0]!.end)).toBe('f\u200bree');
  });

  test('counts emoji one by one and marks runs', () => {
    const message = parseMessage('Wow 👩‍🚀🔥🇰🇪 !!! really?!');
    expect(message.emoji).toHaveLength(3);
    expect(message.runs.map(run => run.end - run.start)).toEqual([3, 2]);
  });

  test('finds quoted words', () => {
    const quoted = parseMessage('You wrote “last chance” twice.').tokens.filter(one => one.quoted);
    expect(quoted.map(one => one.lower)).toEqual(['last', 'chance']);
  });

  test('keeps all offsets inside the text and in order, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' })), text => {
        const message = parseMessage(text);
        let last = 0;
        for (const token of message.tokens) {
          expect(token.start).toBeGreaterThanOrEqual(last);
          expect(token.end).toBeGreaterThan(token.start);
          expect(token.end).toBeLessThanOrEqual(text.length);
          last = token.start;
        }
        let from = 0;
        for (const sentence of message.sentences) {
          expect(sentence.first).toBe(from);
          expect(sentence.last).toBeGreaterThan(sentence.first);
          from = sentence.last;
        }
        expect(from).toBe(message.tokens.length);
      }),
    );
  });
});

test.each([
  ['companies', 'company'],
  ['writing', 'write'],
  ['wrote', 'write'],
  ['stopped', 'stop'],
  ['hiring', 'hire'],
  ['offices', 'office'],
  ['studies', 'study'],
  ['boxes', 'box'],
  ['was', 'be'],
  ['thanks', 'thanks'],
  ['meeting', 'meeting'],
])('the lemma of %s is %s', (word, expected) => {
  expect(lemma(word)).toBe(expected);
});
