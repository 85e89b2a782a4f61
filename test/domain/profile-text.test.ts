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
