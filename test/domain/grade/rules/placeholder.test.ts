import { expect, test } from 'vitest';
import { grade } from '../../../../src/domain/grade/grade.ts';
import type { Situation } from '../../../../src/domain/situation.ts';
import { shipped } from '../../../helpers/shipped.ts';

const { situation } = shipped.rewrites.find(one => one.id === 'placeholder-tram-welder')!;

const fixOf = (text: string, over: Partial<Situation> = {}): string =>
  grade(text, { ...situation, ...over }).faults.find(fault => fault.id === 'placeholder')?.fix ?? '';

const REST = 'Two of your welders retire in spring. Is the depot looking for people to follow them?';

test.each([
  `Dear Tamás, I am [Name], a welder from Žilina. ${REST}`,
  `Dear Tamás, I’m {{first_name}}, a welder from Žilina. ${REST}`,
  `Dear Tamás, my name is <name> and I weld wagon frames. ${REST}`,
  `Dear Tamás, this is [Full Name], a welder from Žilina. ${REST}`,
  `Dear Tamás, ${REST}\n\nKind regards,\n[Name]`,
  `Dear Tamás, ${REST} Best regards, [Name]`,
  `Dear Tamás, ${REST}\n\n[Name]`,
])('the blank of the sender is to hold the sender’s own name: %s', text => {
  expect(fixOf(text)).toContain('your own name');
  expect(fixOf(text)).not.toContain('Tamás');
  expect(fixOf(text, { sender: { name: 'Zuzana Hrušková' } })).toContain('“Zuzana Hrušková”');
});

test.each([
  'Your work in [trams] is known in Žilina.',
  'Mr [Kertész] told me of you.',
  'Our depot in [Košice] is hiring too.',
])('brackets in the place of a word are a blank, whatever stands in them: %s', words => {
  const { faults } = grade(`Dear Tamás, I am a welder from Žilina. ${words} ${REST}`, situation);
  expect(faults.some(({ id, quote }) => id === 'placeholder' && quote.startsWith('['))).toBe(true);
});

test.each([
  'The driver said "it [the brake] sings".',
  'I read your post [the one on bogies].',
  'The section on [rail.v2] is mine.',
])('brackets that explain are none: %s', words => {
  expect(fixOf(`Dear Tamás, I am a welder from Žilina. ${words} ${REST}`)).toBe('');
});

test.each([
  `Dear [Name], I am a welder. ${REST}`,
  `[Name], I am a welder from Žilina. ${REST}`,
  `Thanks [Name], your post on the bogies helped me. ${REST}`,
])('the blank of the reader is to hold the reader’s name: %s', text => {
  expect(fixOf(text)).toContain('“Tamás”');
});
