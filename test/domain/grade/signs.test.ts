import { describe, expect, it } from 'vitest';
import { isBareNudge } from '../../../src/domain/grade/bare-nudge.ts';
import { grade } from '../../../src/domain/grade/grade.ts';
import { listsProfile } from '../../../src/domain/grade/profile-list.ts';
import { read } from '../../../src/domain/grade/reading.ts';
import { unsupported } from '../../../src/domain/grade/signs.ts';
import type { Situation } from '../../../src/domain/situation.ts';

const situation: Situation = {
  recipient: {
    name: 'Ilse Brandt',
    headline: 'Head of Track at Nordbahn',
    company: 'Nordbahn',
    about: 'I lead a crew of twelve in Lübeck. I care about quiet rails.',
    activity: ['Talk at the Baltic Rail Days'],
    shared: [],
  },
};

const doubted = (text: string): readonly string[] => [...unsupported(read(text, situation)).keys()];

describe('signs of a fault', () => {
  it.each([
    'Hi Ilse, I read that you care about quiet rails. How do you grind them?',
    'Hi Ilse, how many sleepers per day does a crew change?',
    'Hi Ilse, I look after a small line near Pula, and we only measure at noon.',
    'Hi Ilse, thank you for your talk at the Baltic Rail Days.',
  ])('are no false claim in: %s', text => expect(doubted(text)).toContain('wrong-facts'));

  it.each([
    'Hi Ilse, congratulations on your swimming medal in Nairobi.',
    'Hi Peter, thank you for your talk.',
    'Hi Ilse, how do you fit it in with your role at Dufour Chocolates?',
  ])('are a claim in: %s', text => expect(doubted(text)).not.toContain('wrong-facts'));

  it('are no offer in a plain question, and one where a price is named', () => {
    expect(doubted('Hi Ilse, how many trains a night pass the yard?')).toContain('sales-pitch');
    expect(doubted('Hi Ilse, our software starts at 90 euros a month.')).not.toContain('sales-pitch');
  });

  it('are no third reminder where no earlier message is spoken of', () =>
    expect(doubted('Hi Ilse, is the yard open on Sunday?')).toContain('third-follow-up'));
});

describe('a bare nudge', () => {
  it.each(['just bumping this up!', 'Hi Ilse, just a gentle reminder.', 'following up on my follow-up.'])(
    'is an empty follow-up whatever the situation says: %s',
    text => expect(grade(text).faults.map(one => one.id)).toEqual(['empty-follow-up']),
  );

  it('is no longer bare with something of its own', () => {
    expect(isBareNudge(read('Following up: the drift is 2 cm a month now.', {}))).toBe(false);
    expect(isBareNudge(read('Hello, please connect!', {}))).toBe(false);
  });
});

describe('a profile put down as a list', () => {
  it.each([
    'Ilse Brandt, Head of Track, Nordbahn, crew of twelve, Lübeck, quiet rails, Baltic Rail Days',
    'Hi Ilse, Head of Track, Nordbahn, crew, twelve, Lübeck, quiet rails, Baltic Rail Days. May we talk?',
  ])('is not a message: %s', text =>
    expect(grade(text, situation).faults.map(one => one.id)).toContain('not-a-message'),
  );

  it('is not seen in a sentence that says something', () =>
    expect(
      listsProfile(
        read(
          'Hi Ilse, your talk at the Baltic Rail Days on quiet rails helped my crew of twelve.',
          situation,
        ),
      ),
    ).toBe(false));
});

describe('slots of a template', () => {
  it('are all told and mended', () => {
    const found = grade('Dear [Name], I loved your work at {company}.', situation).faults.find(
      one => one.id === 'placeholder',
    );
    expect(found?.what).toBe('“[Name]” and “{company}” are slots of a template that nobody filled in.');
    expect(found?.fix).toBe('Write “Ilse” instead of “[Name]”. Write “Nordbahn” instead of “{company}”.');
  });
});
