import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/recipient/decide.ts';
import type { Letter } from '../../../src/domain/recipient/letter.ts';
import type { FaultId } from '../../../src/domain/rubric.ts';
import { ALL, anyLetter, earlier, letter, temperament, told } from '../../helpers/letter.ts';

test('a follow-up that came too soon is told of once', () => {
  const one = letter('Again', ['empty-follow-up', 'follow-up-too-soon'], [], {
    history: [earlier()],
    followUp: 1,
    day: 3,
  });
  expect(told(one)).toContain('You wrote again after 3 days.');
  expect(told(one)).not.toContain('follow-up-too-soon');
});

test('the debrief quotes the same words for one strength alone', () => {
  const { reasons } = decide(letter('Dear Ngozi, your rivets.', [], ALL));
  const quotes = reasons.flatMap(({ text }) => text.match(/“[^”]*”/g) ?? []);
  expect(quotes).toHaveLength(1);
});

const courteous = { ...temperament, interest: 0.6 };

/** A letter whose greeting is courteous while other words of it are at fault. */
function flawed(faults: readonly FaultId[]): Letter {
  const text = 'Hello Dr. Adeyemi. Please refer me to your boss';
  const one = letter(text, faults, ['thanks', 'personal', 'purpose'], { temperament: courteous });
  const words = { start: 19, end: text.length, quote: 'Please refer me to your boss' };
  const grade = {
    ...one.grade,
    faults: one.grade.faults.map(fault => ({ ...fault, ...words })),
    strengths: one.grade.strengths.map(strength => ({
      ...strength,
      start: 0,
      end: 17,
      quote: 'Hello Dr. Adeyemi',
    })),
  };
  return { ...one, grade };
}

test('a polite no names the main fault first, with its words, and then what was good', () => {
  const { answer, reasons } = decide(flawed(['job-ask-first', 'unprofessional']));
  expect(answer).toBe('polite-no');
  expect(reasons[0]).toMatchObject({ fault: 'job-ask-first' });
  expect(reasons[0]?.text).toMatch(
    /^Dr\. Adeyemi .*“Please refer me to your boss” politely and left it at that/,
  );
  expect(reasons.map(({ text }) => text).join(' ')).toContain('“Hello Dr. Adeyemi”');
});

test('a missing need is not told beside the fault that says the same', () => {
  const { reasons } = decide(letter('Hi there', ['generic'], ['thanks', 'purpose']));
  expect(
    reasons.filter(({ fault, strength }) => fault === 'generic' || strength === 'personal'),
  ).toHaveLength(1);
});

test('no reason calls the person by a pronoun', () => {
  fc.assert(
    fc.property(anyLetter, one => {
      const shown = decide({ ...one, text: '' }).reasons.map(({ text }) =>
        text.replace(/“[^”]*”/g, '').replace(/People stop reading at \S+/g, ''),
      );
      for (const text of shown) expect(text).not.toMatch(/\b(they|them|their|theirs)\b/i);
    }),
  );
});

test('how many reminders a person bears is told with the name once', () => {
  const one = letter('Dear Ngozi, news about rivets', [], ALL, {
    history: [earlier()],
    followUp: 1,
    day: 9,
    temperament: { ...temperament, patience: 1 },
  });
  const line = decide(one).reasons.find(({ text }) => text.includes('reminder'))?.text ?? '';
  expect(line).toBe('A second reminder would have gone unread: Dr. Adeyemi puts up with one.');
});

test('the fault with words of its own is told before one of the whole message', () => {
  const one = letter('My boss is a clown, Ngozi', ['generic', 'unprofessional'], []);
  const [generic, unprofessional] = one.grade.faults;
  const faults = [generic!, { ...unprofessional!, quote: 'My boss is a clown' }];
  const { reasons } = decide({ ...one, grade: { ...one.grade, faults } });
  expect(reasons[0]).toMatchObject({ fault: 'unprofessional' });
});

test('too few words are told by what is wrong with them, without a remark that leads to a list', () => {
  const one = letter('Hi', ['no-purpose'], []);
  const { reasons } = decide({ ...one, grade: { ...one.grade, unjudged: 'Few words. Missing:' } });
  expect(reasons[0]?.text).toBe(
    'Dr. Adeyemi did not answer “Hi”. This shows no-purpose. People stop reading at no-purpose.',
  );
});

test('all that was missing stands in one sentence', () => {
  const needs = ['personal', 'value', 'way-out'] as const;
  const one = letter('May I ask about line 4?', ['shouting'], ['purpose'], {
    temperament: { ...temperament, needs },
  });
  const text = decide(one)
    .reasons.map(reason => reason.text)
    .join('\n');
  expect(text).toContain(
    'What also counts with Dr. Adeyemi was missing: a point of connection, something useful in return and an easy way to say no.',
  );
});

test('a greeting that is told as a wrong fact is not told again as a wrong greeting', () => {
  expect(told(letter('Dear Mr Smith, your rivets', ['wrong-facts'], ['thanks', 'purpose']))).not.toContain(
    'The greeting did not fit',
  );
});

/** A letter to somebody who answers it with a polite no; the courtesy has these words. */
const politely = (courtesy: string, faults: readonly FaultId[] = ['job-ask-first']): Letter => {
  const one = letter(`${courtesy}. Please refer me to your boss.`, faults, ['thanks', 'purpose'], {
    temperament: { ...temperament, interest: 0.9 },
  });
  const strengths = one.grade.strengths.map(strength => ({
    ...strength,
    quote: courtesy,
    untold: undefined,
  }));
  const told = strengths.filter(({ id }) => id === 'thanks').map(({ untold: _, ...rest }) => rest);
  return {
    ...one,
    grade: {
      ...one.grade,
      strengths: [...told, { ...one.grade.strengths[1]!, untold: true }],
    },
  };
};

test('a greeting alone is no reason for an answer: it was kind to answer, although', () => {
  const text = told(politely('Hi Ngozi'));
  expect(text).not.toContain('courteous');
  expect(text).toContain(
    'It was kind of Dr. Adeyemi to answer, although you asked for a favour before you knew each other.',
  );
});

test('thanks are a reason for an answer', () => {
  expect(told(politely('Thank you for your post on rivets'))).toContain(
    'because you were courteous: “Thank you for your post on rivets”.',
  );
});
