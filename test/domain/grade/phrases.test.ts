import { describe, expect, it } from 'vitest';
import { phrases, saidIn } from '../../../src/domain/grade/phrases.ts';

const stands = (list: string, text: string): boolean => phrases(list).standIn(saidIn(text));

describe('phrases', () => {
  it.each([
    ['a phrase stands anywhere, in any case', 'no worries', 'Oh, NO worries at all'],
    ['alternatives stand at the beginning and within', '(i|we) (will not|never)', 'But we will not ask'],
    ['a word or a choice may be left out', 'i (also|really)? hope that? you', 'I hope you are well'],
    ['a word is begun', 'apolog*', 'My apologies'],
    ['any one word stands between', 'would you _? share', 'Would you kindly share it?'],
    ['up to three words stand between', 'happy to ..3 send', 'Happy to pack up and send it'],
    ['either apostrophe is one', "don't want", 'I don’t want that'],
    ['a hyphen belongs to a word', 'full-time', 'A full-time role'],
    ['quotation marks stand around it', 'thank you', '“Thank you”'],
  ])('%s', (_, list, text) => {
    expect(stands(list, text)).toBe(true);
  });

  it.each([
    ['part of a word', 'no worries', 'casino worries'],
    ['a longer word', 'if you', 'if your'],
    ['words with a mark between', 'no worries', 'no, worries'],
    ['two spaces', 'no worries', 'no  worries'],
    ['four words where three may stand', 'happy to ..3 send', 'happy to pack it all up send'],
    ['the end of the text within a phrase', 'no worries', 'Say no'],
    ['nothing', 'no, yes', ''],
  ])('%s is no such phrase', (_, list, text) => {
    expect(stands(list, text)).toBe(false);
  });

  it('the first word begins a phrase, whatever marks stand before it', () => {
    const still = phrases('still, (is|are) (it|that)');
    expect(still.begin(saidIn('“Still here?'))).toBe(true);
    expect(still.begin(saidIn('Is that so'))).toBe(true);
    expect(still.begin(saidIn('It is still here'))).toBe(false);
    expect(still.begin(saidIn(''))).toBe(false);
  });
});
