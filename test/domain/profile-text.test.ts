import { expect, test } from 'vitest';
import { profileFromText } from '../../src/domain/profile-text.ts';

test('a name, a headline and more are read from plain text', () => {
  expect(profileFromText('Mei Lin, harbour pilot, Kaohsiung\nBrings ships in.\nLikes fog.')).toEqual({
    name: 'Mei Lin',
    headline: 'harbour pilot, Kaohsiung',
    about: 'Brings ships in.\nLikes fog.',
  });
  expect(profileFromText('Mei Lin')).toEqual({ name: 'Mei Lin', headline: '', about: '' });
});

test('without a name there is nobody', () => {
  expect(profileFromText('  \n ')).toBeNull();
  expect(profileFromText(', pilot')).toBeNull();
});

test('labels fill their fields, lists below a label too, and a sentence is no name', () => {
  expect(
    profileFromText(
      'Name: Mei Lin\nHeadline: harbour pilot\nCompany: Port of Keelung\nActivity:\n- Talk: fog\n- Post: tides\nAbout: Brings ships in.',
    ),
  ).toEqual({
    name: 'Mei Lin',
    headline: 'harbour pilot',
    company: 'Port of Keelung',
    about: 'Brings ships in.',
    activity: ['Talk: fog', 'Post: tides'],
    shared: [],
  });
  expect(profileFromText('Mei Lin, pilot\nLikes fog.\nCompany: Port')).toMatchObject({
    name: 'Mei Lin',
    headline: 'pilot',
    company: 'Port',
    about: 'Likes fog.',
  });
  expect(profileFromText('She brings ships into the harbour of Keelung.')).toMatchObject({
    name: '',
    about: 'She brings ships into the harbour of Keelung.',
  });
});

test.each([
  [
    'Talk at FloodCon: sensors for a shoestring. Post: Why we map by bicycle',
    ['Talk at FloodCon: sensors for a shoestring', 'Post: Why we map by bicycle'],
  ],
  [
    'Post: Rye in winter; Comment on a thread about weevils',
    ['Post: Rye in winter', 'Comment on a thread about weevils'],
  ],
  [
    'Article: Twelve winters. What I learnt. Photo: First pour',
    ['Article: Twelve winters. What I learnt', 'Photo: First pour'],
  ],
  ['Post: Is it warm enough? Talk: fog', ['Post: Is it warm enough?', 'Talk: fog']],
  ['Post: How to post a letter, and why', ['Post: How to post a letter, and why']],
])('what was done is told one by one, even on one line: %s', (line, activity) => {
  expect(profileFromText(`Name: Mei\nActivity: ${line}`)?.activity).toEqual(activity);
});
