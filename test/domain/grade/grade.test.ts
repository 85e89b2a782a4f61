import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import type { Grade } from '../../../src/domain/grade/rule.ts';
import { isHard, verdictOf } from '../../../src/domain/rubric.ts';
import { KINDS, type Situation } from '../../../src/domain/situation.ts';
import { isTopicId } from '../../../src/domain/topic.ts';

const recipient = {
  name: 'Ngozi Adeyemi',
  headline: 'Cold-chain lead, vaccines',
  company: 'MedTrans',
  about: 'Pharmacist by training.',
  activity: ['Post: Why our solar fridges failed in the harmattan'],
  shared: ['Group: Health Logistics Africa'],
};

function isSound(text: string, result: Grade): void {
  for (const one of [...result.faults, ...result.strengths]) {
    expect(text.slice(one.start, one.end)).toBe(one.quote);
    expect(one.what).toMatch(/\S/);
    expect(isTopicId(one.topic)).toBe(true);
    expect(one.what).not.toMatch(CONTROL);
  }
  for (const one of result.faults) {
    expect(one.why).toMatch(/\S/);
    expect(one.fix).toMatch(/\S/);
    expect(one.fix).not.toMatch(CONTROL);
    expect(one.hard).toBe(isHard(one.id));
  }
  expect(new Set(result.faults.map(one => one.id)).size).toBe(result.faults.length);
  expect(result.score).toBeGreaterThanOrEqual(0);
  expect(result.score).toBeLessThanOrEqual(100);
  if (result.unjudged === undefined) expect(result.verdict).toBe(verdictOf(result.faults.map(one => one.id)));
}

// These must not reach the terminal.
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

const situations: fc.Arbitrary<Situation> = fc.record(
  {
    kind: fc.constantFrom(...KINDS),
    channel: fc.constantFrom('note' as const, 'message' as const, 'inmail' as const),
    connected: fc.boolean(),
    followUp: fc.nat(5),
    daysSinceLast: fc.option(fc.nat(40)),
    recipient: fc.option(
      fc.oneof(
        fc.constant(recipient),
        fc.record({
          name: fc.string(),
          headline: fc.string(),
          company: fc.string(),
          activity: fc.array(fc.string()),
        }),
      ),
    ),
    sender: fc.option(fc.record({ name: fc.string(), headline: fc.string() })),
  },
  { requiredKeys: [] },
);

const pieces = fc.constantFrom(
  'Hi Ngozi,',
  'Dear [Name],',
  '\n\n',
  'your post on solar fridges',
  'forward this to ten friends',
  '👋🔥',
  '!!!',
  'I expect an answer',
  'no worries if not',
  'we sell software',
  'you are gorgeous',
  '\u202e',
  '\u200b',
  'е\u0301',
  'https://a.example/x',
  '"',
  '15 minutes',
  'Best,\nTom',
  '\ud800',
  'PLEASE',
  '%%NAME%%',
  '\t',
  '\u001b[31m',
);

describe('a grade', () => {
  test('is sound for any text in any situation', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, situations, fc.option(texts), (text, situation, bad) => {
        isSound(text, grade(text, situation, bad === null ? {} : { bad }));
      }),
      { numRuns: 300 },
    );
  });

  test('is the same for the same input', () => {
    const text = 'Hi Ngozi, your post on solar fridges helped. May I ask about the filter?';
    expect(grade(text, { recipient })).toEqual(grade(text, { recipient }));
  });

  test('says of a good message that it is ready', () => {
    const result = grade(
      'Hello Ngozi, your post on solar fridges failing in the harmattan explains what we see in Tamale every January. I run clinic logistics there. Could I ask which dust filter you use now? A word is enough.',
      { kind: 'industry-question', recipient },
    );
    expect(result).toMatchObject({ verdict: 'send', band: 'ready', faults: [] });
    expect(result.strengths.map(one => one.id)).toContain('personal');
  });

  test('puts the dearest fault first, and uses the profile in the fix', () => {
    const result = grade(
      'Hi Ngozi, I came across your profile and was impressed by your journey. Let us connect!!!',
      { recipient },
    );
    expect(result.verdict).toBe('revise');
    expect(result.faults[0]?.id).toBe('generic');
    expect(result.faults[0]?.fix).toContain('solar fridges');
  });

  test.each([
    ['an empty text', '', 'revise'],
    ['spaces', ' \n\n ', 'revise'],
    ['a lone surrogate', '\ud800', 'revise'],
    ['only emoji', '🔥🔥🔥🔥🔥', 'revise'],
  ])('does not let %s pass', (_name, text, verdict) => {
    expect(grade(text).verdict).toBe(verdict);
  });

  test('says so when the text is not English or too short to judge', () => {
    const spanish = grade(
      'Hola Lucía, vi su publicación sobre las minas y me gustó mucho. ¿Podría decirme dónde puedo leer más sobre el tema? Gracias por su tiempo.',
    );
    expect(spanish.unjudged).toMatch(/English/);
    expect(spanish.verdict).not.toBe('send');
    expect(grade('Здравствуйте, я прочитал вашу статью и хотел бы задать вопрос.').unjudged).toMatch(
      /English/,
    );
    for (const few of ['Hi', 'Hi Maria,\n\nhello!']) {
      expect(grade(few).unjudged).toMatch(/a few words/);
      expect(grade(few).faults).not.toEqual([]);
    }
    expect(grade('Hi').unjudged).toMatch(/missing/);
    // What is there at fault is not missing.
    expect(grade('HELLO!!!').unjudged).not.toMatch(/missing/);
    expect(
      grade('Hello Lucía, I read your post. Could you tell me where I can read more? Thank you.').unjudged,
    ).toBeUndefined();
  });

  test('does not lift a bad message for one flattering paragraph', () => {
    const pitch =
      'Hi Sam, we help clinics like yours cut no-shows by 40%. Our software starts at 99 euros a month. Do you have 15 minutes on Thursday for a demo?';
    const praise =
      '\n\nYour work is wonderful and I respect your time enormously. No pressure at all, and thank you so much for reading.';
    expect(grade(pitch).verdict).toBe('dont-send');
    expect(grade(pitch + praise).verdict).toBe('dont-send');
  });
});

describe('the cost of a grade', () => {
  const timeOf = (text: string): number => {
    const start = performance.now();
    grade(text, { recipient });
    return performance.now() - start;
  };

  test('grows in proportion to the length', () => {
    const sentence = 'Your post on solar fridges helped us, and we would like to ask about the filter. ';
    timeOf(sentence.repeat(100));
    const small = Math.min(...[0, 1, 2].map(() => timeOf(sentence.repeat(600))));
    const large = Math.min(...[0, 1, 2].map(() => timeOf(sentence.repeat(6000))));
    expect(large / small).toBeLessThan(20);
  });

  test.each([
    ['one letter', 'a'],
    ['exclamation marks', '!'],
    ['spaces', ' '],
    ['a.', 'a.'],
    ['emoji', '🔥'],
    ['joiners', '\u200d'],
    ['brackets', '['],
    ['braces', '{{'],
    ['hashes', '#a'],
    ['addresses', 'https://a.example/b?c=d '],
    ['at signs', 'a@'],
    ['underscores', '_'],
    ['quotes', '"'],
    ['line ends', '\n'],
    ['capitals', 'A B '],
  ])('stays small for 50 kB of %s', (_name, unit) => {
    const prose = Math.max(
      5,
      timeOf('Your post on solar fridges helped us a lot. '.repeat(1200).slice(0, 50_000)),
    );
    expect(timeOf(unit.repeat(Math.ceil(50_000 / unit.length)))).toBeLessThan(prose * 8);
  });
});
