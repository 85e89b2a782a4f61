import { expect, it } from 'vitest';
import { asksInParticular } from '../../../src/domain/grade/particular-question.ts';
import { read } from '../../../src/domain/grade/reading.ts';

it.each(['Loved your article. Any tips for musicals?', 'Hi Ana, which varnish did you use?'])(
  'asks about something: %s',
  text => expect(asksInParticular(read(text, {}))).toBe(true),
);

it.each(['Hi Ana, how are you?', 'Hello! Any news?', 'I liked the varnish.'])('does not: %s', text =>
  expect(asksInParticular(read(text, {}))).toBe(false),
);
