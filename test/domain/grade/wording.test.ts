import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import { praiseOf } from '../../../src/domain/grade/praise.ts';
import { clean, LONGEST, quote } from '../../../src/domain/grade/quote.ts';
import { article, asRole } from '../../../src/domain/grade/role.ts';
import type { Grade } from '../../../src/domain/grade/rule.ts';
import type { Situation } from '../../../src/domain/situation.ts';

interface Case {
  readonly id: string;
  readonly text: string;
  readonly situation?: Situation;
  readonly bad?: string;
}

const corpus = new URL('../../corpus/', import.meta.url);
const cases: readonly Case[] = readdirSync(corpus)
  .filter(name => name.endsWith('.jsonl') && !name.startsWith('questions'))
  .flatMap(name =>
    readFileSync(new URL(name, corpus), 'utf8')
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line) as Case),
  );

/** Every sentence that a learner reads about a message. */
const told = (result: Grade): readonly string[] => [
  ...result.faults.flatMap(({ what, why, fix }) => [what, why, fix]),
  ...praiseOf(result).map(({ what }) => what),
  ...result.tips.map(({ text }) => text),
];

const CONTROL = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u200b]/u;

/** What is wrong with the form of a sentence; "" when nothing is. */
function flawOf(text: string): string {
  const outside = text.replace(/“[^“”]*”/g, 'Q');
  const flaws: readonly (readonly [string, boolean])[] = [
    ['does not begin with a capital letter', !/^[A-Z“]/.test(text)],
    ['does not end like a sentence', !/[.!?](?:”)?$/.test(text)],
    ['is too long', text.length > LONGEST],
    ['has quotation marks that do not pair', /[“”"]/.test(outside)],
    ['quotes nothing', /“\s*”/.test(text)],
    ['has two marks in a row', /[.,;:!?…]\s*[.,;:!?]/.test(outside)],
    ['has a mark after a space', /\s[.,;:!?]/.test(outside)],
    ['has two spaces', / {2}/.test(text)],
    [
      'calls the work of the reader the learner’s',
      /\byour (?:post|article|talk|video|paper|photo|comment|line|headline|company)\b/.test(outside),
    ],
    ['shows a value that is none', /\b(?:undefined|NaN|object Object)\b/.test(outside)],
    [
      'has the wrong article',
      /\ba (?:[aio]|e(?!u)|u(?!ni|se|k|r[aeo]))|\ban [bcdfgjkmpqtvwyz]/.test(outside),
    ],
    ['has a control character', CONTROL.test(text)],
  ];
  return flaws.find(([, is]) => is)?.[0] ?? '';
}

const flawsOf = (id: string, result: Grade): readonly string[] =>
  told(result).flatMap(text => {
    const flaw = flawOf(text);
    return flaw === '' ? [] : [`${id} ${flaw}: ${text}`];
  });

describe('what a learner reads about a message', () => {
  const graded = cases.map(one => ({
    one,
    result: grade(one.text, one.situation ?? {}, one.bad === undefined ? {} : { bad: one.bad }),
  }));

  test('is well formed for every message of the corpus', () => {
    expect(graded.length).toBeGreaterThan(4000);
    expect(graded.flatMap(({ one, result }) => flawsOf(one.id, result))).toEqual([]);
  });

  test('praises no words that a finding points at', () => {
    const whole = new Set([
      'generic',
      'no-purpose',
      'not-a-message',
      'empty-follow-up',
      'follow-up-too-soon',
      'third-follow-up',
      'too-long',
    ]);
    const contradicted = graded.flatMap(({ one, result }) =>
      praiseOf(result).flatMap(good =>
        result.faults
          .filter(({ id, start, end }) => {
            const isAll = whole.has(id) && end - start >= one.text.trim().length * 0.8;
            return !isAll && start < good.end && good.start < end;
          })
          .map(({ id }) => `${one.id}: ${id} and ${good.id}`),
      ),
    );
    expect(contradicted).toEqual([]);
  });

  test('never calls a message generic and personal at once, nor purposeless and clear', () => {
    const pairs = [
      ['generic', 'personal'],
      ['no-purpose', 'purpose'],
      ['sales-pitch', 'value'],
    ] as const;
    for (const { one, result } of graded)
      for (const [fault, strength] of pairs)
        if (result.faults.some(({ id }) => id === fault))
          expect({ id: one.id, praised: praiseOf(result).some(({ id }) => id === strength) }).toEqual({
            id: one.id,
            praised: false,
          });
  });

  test('tells what may be told first', () => {
    for (const { result } of graded) {
      const silent = result.strengths.findIndex(({ untold }) => untold === true);
      if (silent >= 0)
        expect(result.strengths.slice(silent).every(({ untold }) => untold === true)).toBe(true);
    }
  });
});

test('hostile words in message and profile leave sentences well formed', () => {
  const nasty = fc
    .array(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '‘',
        '(',
        ')',
        '[Name]',
        '\u202e',
        '\u001b[31m',
        '\n',
        '…',
        '..',
        ':)',
        'u',
        'your post',
        'Post: a "b',
        'lol',
        '!!!',
        'ASAP',
        'I am an',
        'engineer',
        'forward this',
        'get me a job',
        '👩‍🍳',
        '\ud800',
        'Could you mentor me?',
        'any update',
        ' ',
      ),
      { maxLength: 25 },
    )
    .map(parts => parts.join(' '));
  const situation = fc.record({
    recipient: fc.record({
      name: nasty,
      headline: nasty,
      company: nasty,
      about: nasty,
      activity: fc.array(nasty, { maxLength: 2 }),
      shared: fc.array(nasty, { maxLength: 2 }),
    }),
    sender: fc.record({ name: nasty, headline: nasty }),
    followUp: fc.nat(4),
  });
  fc.assert(
    fc.property(nasty, situation, (text, around) => {
      for (const sentence of told(grade(text, around))) {
        expect(sentence).not.toMatch(CONTROL);
        expect(sentence.length).toBeLessThanOrEqual(LONGEST);
        expect(sentence.replace(/“[^“”]*”/g, '')).not.toMatch(/[“”"]/);
        expect(sentence.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

describe('a fix', () => {
  const timetabler = {
    sender: { name: 'Rui Alves', headline: 'Junior Timetable Planner, Porto' },
    recipient: {
      name: 'Grace Auma',
      headline: 'Route planner',
      company: 'Kampala Transit',
      about: '',
      activity: ['Post: What a "week" of counting taught us'],
      shared: [],
    },
  };
  const fixOf = (text: string, situation: Situation, id: string): string =>
    grade(text, situation).faults.find(one => one.id === id)?.fix ?? '';

  test('speaks of the reader’s post as theirs outside a suggested wording and as yours within', () => {
    expect(
      fixOf('Hi Grace, I came across your profile and would love to connect.', timetabler, 'generic'),
    ).toBe(
      'Start from their post, for example: “Hi Grace, your post ‘What a week of counting taught us’ caught my eye.” Then add in half a sentence why.',
    );
  });

  test('says who the learner is with an article and in small letters', () => {
    expect(fixOf('Hi Grace, hope you are well.', timetabler, 'no-purpose')).toContain(
      'I am a junior timetable planner and would like',
    );
  });

  test('names the limit of the channel that the message goes by', () => {
    const long = `Hi Grace, ${'your post on counting was a help to us all here in town. '.repeat(160)}`;
    const found = grade(long, { channel: 'message' }).faults.find(one => one.id === 'too-long')!;
    expect(found.what).toMatch(
      /^The text has 8,\d{3} characters; at most 8,000 fit into a message\.$|^The text has 9,\d{3} characters; at most 8,000 fit into a message\.$/,
    );
    expect(found.fix).not.toContain('connection note');
  });

  test('spells out the shorthand that it finds', () => {
    expect(
      fixOf('Hi Grace, did u read ur post on buses? plz tell me', timetabler, 'unprofessional'),
    ).toContain('“you” for “u”');
  });
});

test('words of others are quoted in one pair of marks, cut between words, without a loose end', () => {
  expect(quote('I read "What reviewers skip" and')).toBe('“I read ‘What reviewers skip’ and”');
  expect(quote('said "so')).toBe('“said so”');
  expect(quote('a crane operator (tower,')).toBe('“a crane operator, tower”');
  expect(clean('one two three four five', 14)).toBe('one two three…');
});

test.each([
  ['Junior Timetable Planner, Porto', 'a junior timetable planner'],
  ['HR lead, Interloop', 'an HR lead'],
  ['UX researcher', 'a UX researcher'],
  ['Head of Nursing', 'the head of Nursing'],
  ['French teacher', 'a French teacher'],
  ['Payroll transformation', ''],
  ['No more no-shows', ''],
  ['EdTech', ''],
])('the headline “%s” is told as “%s”', (title, role) => {
  expect(asRole(title)).toBe(role);
});

test('"an" goes before what sounds like a vowel', () => {
  expect(['university lecturer', 'hour', 'MA student', 'European nurse', 'actuary'].map(article)).toEqual([
    'a',
    'an',
    'an',
    'a',
    'an',
  ]);
});

test('what somebody shared stands in a sentence without a comma left over', () => {
  const recipient = { name: 'Marta Ilić', activity: ['one'] };
  for (const text of ['Hello Marta.', 'Hi Marta, I came across your profile and would love to connect.'])
    for (const { fix } of grade(text, { recipient }).faults) expect(fix).not.toMatch(/,\s*[.?!]|’,[.?]/);
});

test('a reader greeted with a title keeps it', () => {
  const { faults } = grade('Dear Ms Ilić, I came across your impressive profile and would love to connect.');
  expect(faults[0]!.fix).toMatch(/ Ms Ilić:/);
  expect(faults[0]!.fix).not.toMatch(/(?<!Ms )Ilić/);
});

test('what replaces words in the middle of a message greets nobody', () => {
  const { faults } = grade(
    'Dear Dr Yusuf, I read your paper on hand hygiene. I expect your answer by Friday at the latest, as I have written twice already.',
  );
  const { fix } = faults.find(one => one.id === 'pressure')!;
  expect(fix).not.toContain('Yusuf');
});

test('what a hostile message is about is a thing, not a place', () => {
  const text =
    'You obviously have no idea what you are talking about in your rope section. People like you are a disgrace to the trade.';
  const { fix } = grade(text).faults.find(one => one.id === 'hostile')!;
  expect(fix).not.toContain('about in');
});

test('only what the message says of the reader is to be kept', () => {
  const recipient = {
    name: 'Paola Restrepo Gil',
    headline: 'Head nurse, dialysis',
    activity: ['Post: Twelve weeks to turn a theatre nurse into a dialysis nurse'],
  };
  const fixOf = (text: string) =>
    grade(text, { kind: 'job-inquiry', recipient }).faults.find(one => one.id === 'job-ask-first')!.fix;
  const ask = 'Could you put in a word for me with your director? My CV is attached.';
  expect(fixOf(`I have been a surgical nurse for six years. ${ask}`)).toContain('Say a word on their post');
  expect(
    fixOf(`Your post on turning a theatre nurse into a dialysis nurse is why I write. ${ask}`),
  ).toContain('Keep what you say');
});

test.each([
  'I reminded you this morning. Have you had time since?',
  'Dear Zsófia, my reminder went out this morning and I wonder whether you had time for my question about the neck.',
  'Dear Zsófia, this morning I sent you a reminder about the neck. Any news?',
])('a reminder on the day of the last one is too soon by its own words: %s', text => {
  const situation = { kind: 'follow-up', followUp: 2 } as const;
  expect(grade(text, situation).faults.map(({ id }) => id)).toContain('follow-up-too-soon');
});

test('an empty follow-up is not said to repeat what it does not repeat', () => {
  const { faults } = grade('Hi', { kind: 'follow-up', followUp: 1 });
  expect(faults.find(({ id }) => id === 'empty-follow-up')!.what).toBe(
    'This message brings the reader nothing new.',
  );
});

test('what a message is about ends before its verb', () => {
  const { faults } = grade('Farida, your post on four glues shows you have time to write. Any news?', {
    kind: 'follow-up',
    followUp: 1,
  });
  for (const { fix } of faults) expect(fix).not.toContain('glues shows');
});
