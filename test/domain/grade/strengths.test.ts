import { describe, expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import type { StrengthId } from '../../../src/domain/rubric.ts';
import type { Profile, Situation } from '../../../src/domain/situation.ts';

const daniel: Profile = {
  name: 'Daniel Tetteh',
  headline: 'Shift lead, water treatment',
  company: 'Volta Plains Waterworks, Accra',
  about: 'I make water boring. Night shift by choice.',
  activity: ['Poster: The taste of rust, chlorine dosing course in Kumasi'],
  shared: ['Course: Chlorine dosing, two days, Kumasi'],
};

/** The words that show a strength, "" where none are told. */
function shown(id: StrengthId, text: string, situation: Situation = {}): string {
  const found = grade(text, situation).strengths.find(one => one.id === id);
  expect(text.slice(found?.start, found?.end)).toBe(found?.quote ?? text);
  return found === undefined || found.untold === true ? '' : found.quote;
}

describe('the words of a point of contact', () => {
  test('are those that the profile holds, not the greeting from the same town', () => {
    const text =
      'Hello Daniel, I sat next to you at the chlorine dosing course and still owe you half an umbrella. ' +
      'Which of the three posts would teach me most? No hurry, greetings from Kumasi. Akosua';
    expect(shown('personal', text, { recipient: daniel })).toBe(
      'I sat next to you at the chlorine dosing course and still owe you half an umbrella.',
    );
  });

  test('are about the reader where there is no profile, not about the sender', () => {
    const text =
      'Dear Ms Achieng, I have two sons and keep bees in Gulu. Your talk on honey labels changed what I print. ' +
      'May I ask one question about the seal?';
    expect(shown('personal', text)).toBe('Your talk on honey labels changed what I print.');
  });

  test('are read beyond a long clause that comes before them', () => {
    const text =
      'Hello Dr Kamande, i plan sick leave cover for forty nurses in nyeri and your paper on twelve hour shifts ' +
      'is pinned above my desk. Would you be ok with me following your work here?';
    expect(shown('personal', text)).toBe('your paper on twelve hour shifts is pinned above my desk.');
  });

  test('are never a courtesy', () => {
    const text = 'Dear Mr Obi, thank you for your time on Thursday. I look forward to hearing from you.';
    expect(shown('personal', text, { kind: 'thank-you' })).not.toContain('look forward');
  });
});

test('what is given is quoted, not what is asked for', () => {
  const text =
    'Hello Farida, I mend books in Valparaíso and have read your article on paper. Would you clean the margins first? ' +
    'I would happily share how my pastes behave in the fog.';
  expect(shown('value', text)).toBe('I would happily share how my pastes behave in the fog.');
});

test('of a way out the whole condition is quoted', () => {
  const text =
    'Dear Ms Vlad, I heard your talk in Innsbruck. How many quiet days did you wait? ' +
    'If the season has started, this can wait until May.';
  expect(shown('way-out', text)).toBe('If the season has started, this can wait until May.');
});

test('a question is the purpose rather than what stands around it', () => {
  const text =
    'Dear Sigrún, I make slippers in Marrakech and have read your article on fish skin. ' +
    'What goes wrong if the bark bath ends after five weeks? I hope to hear from you.';
  expect(shown('purpose', text)).toBe('What goes wrong if the bark bath ends after five weeks?');
});

test('a greeting with a title is quoted with the name that follows it', () => {
  const text = 'Bonjour M. Cissokho, your post on mangoes helped me. Air or sea for Kent in May?';
  expect(shown('thanks', text)).toBe('Bonjour M. Cissokho');
});

describe('nothing is praised', () => {
  const waterworks = { kind: 'job-inquiry', recipient: daniel } as const;

  test.each([
    'Hi Daniel, please refer me for the shift post at Volta Plains Waterworks; then you get your bonus and I get the position.',
    'Hi Daniel, please refer me for the post. Then you get your bonus and I get the position.',
    'Hi Daniel, you refer me to the plant manager, then you get your bonus and I get the position.',
  ])('of a bargain over a favour: %s', text => {
    expect(shown('personal', text, waterworks)).toBe('');
    expect(shown('value', text, waterworks)).toBe('');
  });

  test('of a reproach next to a demand', () => {
    const oven: Profile = {
      name: 'Émeline Roch',
      headline: 'Baker',
      company: 'Fournil Roch',
      about: 'Bread, and a new oven.',
      activity: ['Post: The new oven has arrived'],
      shared: [],
    };
    const text =
      'Dear Émeline, now that the oven has arrived there is no reason left to refuse me. I expect to start on Monday.';
    expect(shown('personal', text, { recipient: oven })).toBe('');
    expect(shown('purpose', text, { recipient: oven })).toBe('');
  });

  test('in a sentence that presses', () => {
    const text =
      'Hello Mirela, your section on rope is not right and I expect you to correct it by Friday. I climb in Brașov.';
    expect(shown('personal', text)).toBe('');
  });

  test('of contact or use in a message that is not to be sent', () => {
    const text =
      'Hi Daniel, I was at your chlorine dosing course in Kumasi. You are an idiot and a fraud, and people like you ruin this trade. I can send you the notes.';
    expect(grade(text, waterworks).verdict).toBe('dont-send');
    expect(shown('personal', text, waterworks)).toBe('');
    expect(shown('value', text, waterworks)).toBe('');
  });

  test.each([
    'Dear Émeline, your oven has arrived and you have no reason to refuse me. When do I start?',
    'Hello Mirela, I look after six schools in Recife. Your section on rope is wrong. Admit it and change it this week.',
  ])('of a reproach, also where nothing else is wrong: %s', text => {
    expect(shown('personal', text)).not.toMatch(/refuse|is wrong/);
  });

  test('but a no that was taken well stays a point of contact', () => {
    const text =
      'Dear Ms Orr, you said no to me in June with three lines on what to fix. I fixed all three. Thank you for them.';
    expect(shown('personal', text, { kind: 'thank-you' })).toContain('you said no to me in June');
  });

  test('of a tag or a promise of thanks beside too large a request', () => {
    const tag =
      'Daniel, we shared an umbrella at the chlorine dosing course, remember? Put my name into the portal and forward my CV to your boss.';
    expect(shown('purpose', tag, waterworks)).toBe('');
    const grateful =
      'Dear Daniel, could you be my mentor, one hour every week, and look at all my drawings? I will be very grateful.';
    expect(shown('purpose', grateful, waterworks)).toBe('');
  });
});
