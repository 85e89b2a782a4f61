import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decide } from '../../../src/domain/recipient/decide.ts';
import { HARD_FAULT_IDS, type StrengthId } from '../../../src/domain/rubric.ts';
import { ALL, anyLetter, earlier, letter, seeds, temperament, told } from '../../helpers/letter.ts';
import { gradeOf } from '../../helpers/stub-grader.ts';

test('a good message that meets the needs is answered warmly by somebody with a fair interest', () => {
  for (const seed of seeds)
    expect(decide(letter('Dear Ngozi, your rivet talk', [], ALL, { seed })).answer).toBe('warm');
});

test('a second copy of a message is never answered gladly, however good it is', () => {
  const text = 'Dear Ngozi, your rivet talk made me count the heads on our bridge. May I send you the list?';
  const history = [earlier({ text, grade: gradeOf(text, [], ALL) })];
  for (const seed of seeds)
    expect(['warm', 'question']).not.toContain(
      decide(letter(text, [], ALL, { seed, history, followUp: 1, day: 25 })).answer,
    );
});

test('room for a no is not told as what was new since the last message', () => {
  const history = [earlier()];
  const said = (strengths: readonly StrengthId[]) =>
    told(letter('Dear Ngozi, news. No hurry.', [], strengths, { history, followUp: 1, day: 9 }));
  expect(said(['personal', 'purpose', 'value', 'way-out'])).toMatch(/What was new/);
  expect(said(['purpose', 'way-out'])).not.toMatch(/What was new/);
});

test('without one of the needs there is no warm answer', () => {
  for (const seed of seeds)
    expect(decide(letter('Dear Ngozi', [], ['purpose', 'thanks', 'way-out'], { seed })).answer).not.toBe(
      'warm',
    );
});

test('an unwanted advance or an insult ends the contact, a pitch is met with silence, a second one ends it', () => {
  for (const fault of ['personal-advance', 'hostile'] as const)
    expect(decide(letter('Hey', [fault], ALL)).answer).toBe('removed');
  expect(decide(letter('Buy', ['sales-pitch'], ALL)).answer).toBe('silence');
  const pitched = earlier({ grade: gradeOf('Buy', ['sales-pitch']) });
  expect(
    decide(letter('Buy more', ['sales-pitch'], ALL, { history: [pitched], followUp: 1, day: 9 })).answer,
  ).toBe('removed');
});

test('after an insult even a good message stays unanswered, and after a removal the door is closed', () => {
  const insult = earlier({ grade: gradeOf('You fool', ['sales-pitch']), text: 'You fool' });
  const one = letter('Dear Ngozi, sorry', [], ALL, { history: [insult], followUp: 1, day: 9 });
  expect(decide(one).answer).toBe('silence');
  expect(told(one)).toContain('Dr. Adeyemi still remembered your earlier message');
  // What nobody reacted to at the time has not been told yet.
  const untold = { ...one, history: [{ ...insult, answer: null }] };
  expect(told(untold)).toContain('still remembered your earlier message: “You fool”');
  const gone = earlier({ answer: 'removed' });
  expect(decide(letter('Dear Ngozi', [], ALL, { history: [gone], followUp: 1, day: 9 })).answer).toBe(
    'removed',
  );
});

test('nobody is answered beyond their patience', () => {
  const impatient = { ...temperament, patience: 1 };
  const history = [earlier(), earlier({ day: 8, followUp: 1 })];
  for (const seed of seeds) {
    const one = letter('Dear Ngozi, once more', [], ALL, {
      temperament: impatient,
      history,
      followUp: 2,
      day: 16,
      seed,
    });
    expect(decide(one).answer).toBe('silence');
  }
  const pushed = letter('Answer!', ['pressure'], [], {
    temperament: impatient,
    history,
    followUp: 2,
    day: 16,
  });
  expect(decide(pushed).answer).toBe('removed');
});

test('waiting a week helps, and writing again at once hurts, with the reason told', () => {
  const plain = { ...temperament, interest: 0.35 };
  const at = (day: number) =>
    letter('Dear Ngozi, news about rivets', [], ['personal', 'purpose'], {
      temperament: plain,
      history: [earlier()],
      followUp: 1,
      day,
    });
  const rank = ['warm', 'question', 'polite-no', 'silence', 'removed'];
  for (const seed of seeds) {
    const soon = decide({ ...at(2), seed });
    const later = decide({ ...at(9), seed });
    expect(rank.indexOf(later.answer)).toBeLessThanOrEqual(rank.indexOf(soon.answer));
  }
  expect(told(at(2))).toContain('You wrote again after 2 days');
});

test('the same words a second time say nothing new', () => {
  const text = 'Dear Ngozi, your rivet talk helped us, may I ask one thing?';
  const one = letter(text, [], ALL, { history: [earlier({ text })], followUp: 1, day: 9 });
  expect(decide(one).answer).not.toBe('warm');
  expect(told(one)).toContain('the same words before');
});

test('days away are reckoned with and told', () => {
  const away = {
    ...temperament,
    away: [
      { from: 0, to: 3 },
      { from: 4, to: 6 },
    ],
  };
  const one = letter('Dear Ngozi, your rivets', [], ALL, { temperament: away, day: 1 });
  const { inDays } = decide(one);
  expect(inDays).toBeGreaterThanOrEqual(6 + 2);
  expect(inDays).toBeLessThanOrEqual(6 + 4);
  expect(told(one)).toContain('was away and read your message only on day 7');
});

test('a wrong greeting costs a little and is told; accents, titles and case do not matter', () => {
  const one = letter('Dear Mr Smith, your rivets', [], ALL);
  expect(told(one)).toContain('The greeting did not fit: “Dr. Adeyemi” or “Ngozi”');
  for (const greeting of ['dear dr adeyemi,', 'Hello NGOZI!', 'Good morning Dr. Adeyemi'])
    expect(told(letter(greeting, [], ALL))).not.toContain('did not fit');
});

test('reasons quote the message, name the person and end as sentences', () => {
  const warm = told(letter('Dear Ngozi, your talk on rivets in salt air was right', [], ALL));
  expect(warm).toContain('Dr. Adeyemi answered because');
  expect(warm).toContain('your talk on rivets in salt air');
  const cold = told(letter('I came across your profile', ['generic'], []));
  expect(cold).toContain('“I came across your profile”');
});

test('what cannot be judged is not answered, and the reason is told', () => {
  const one = letter('Hola, Ngozi', [], []);
  const unjudged = {
    ...one,
    grade: { ...one.grade, verdict: 'revise', unjudged: 'It is not in English.' } as const,
  };
  expect(decide(unjudged).answer).toBe('silence');
  expect(told(unjudged)).toContain('Dr. Adeyemi did not answer. It is not in English.');
});

test('the same letter and seed always give the same decision, with at least one full sentence as reason', () => {
  fc.assert(
    fc.property(anyLetter, one => {
      const decision = decide(one);
      expect(decide(one)).toEqual(decision);
      expect(decision.inDays).toBeGreaterThanOrEqual(temperament.answersIn[0]);
      expect(decision.reasons.length).toBeGreaterThan(0);
      for (const { text } of decision.reasons) expect(text).toMatch(/^[A-Z].*[.”]$/su);
    }),
  );
});

test('a hard fault is never answered kindly', () => {
  fc.assert(
    fc.property(anyLetter, fc.constantFrom(...HARD_FAULT_IDS), (one, fault) => {
      const spoilt = { ...one, grade: gradeOf(one.text, [fault], ALL) };
      expect(['silence', 'removed']).toContain(decide(spoilt).answer);
    }),
  );
});

test('taking a fault away never makes the answer worse', () => {
  const rank = ['warm', 'question', 'polite-no', 'silence', 'removed'];
  fc.assert(
    fc.property(anyLetter, one => {
      const ids = one.grade.faults.map(fault => fault.id);
      if (ids.length === 0) return;
      const mended = {
        ...one,
        grade: gradeOf(
          one.text,
          ids.slice(1),
          one.grade.strengths.map(s => s.id),
        ),
      };
      expect(rank.indexOf(decide(mended).answer)).toBeLessThanOrEqual(rank.indexOf(decide(one).answer));
    }),
  );
});
