import { expect, it } from 'vitest';
import { isKeywordList } from '../../../src/domain/grade/keyword-list.ts';
import { read } from '../../../src/domain/grade/reading.ts';

it.each(['greet, thank, short', 'compliment / question / thanks', 'praise talk -> ask -> sign off'])(
  'a plan is a list of keywords: %s',
  text => expect(isKeywordList(read(text, {}))).toBe(true),
);

it.each([
  'Thanks, great talk, see you in May.',
  'Dear Marta, thank you, and greetings from Pula!',
  'Apples, pears, plums',
  'May I ask one short question, purely out of interest, about the pump?',
])('a message is none: %s', text => expect(isKeywordList(read(text, {}))).toBe(false));
