import { expect, test } from 'vitest';
import {
  openCheck,
  situationOf,
  withConnected,
  withDays,
  withKind,
  withNextChannel,
  withNextFollowUp,
} from '../../src/domain/draft-check.ts';

test('what is known is the situation, and nothing else is', () => {
  expect(situationOf(openCheck({}))).toEqual({});
  expect(situationOf({ ...openCheck({}), reader: 'Mei Lin, harbour pilot' })).toMatchObject({
    recipient: { name: 'Mei Lin', headline: 'harbour pilot', about: '' },
  });
});

test('a follow-up is the first one unless told otherwise, and its figures come back with the kind', () => {
  const first = withKind(openCheck({}), 'follow-up');
  expect(situationOf(first)).toEqual({ kind: 'follow-up', followUp: 1 });
  const second = withDays(withNextFollowUp(first), ' 9 ')!;
  expect(situationOf(second)).toEqual({ kind: 'follow-up', followUp: 2, daysSinceLast: 9 });
  const other = withKind(second, 'thank-you');
  expect(situationOf(other)).toEqual({ kind: 'thank-you' });
  expect(situationOf(withKind(withKind(other, 'other'), 'follow-up'))).toEqual(situationOf(second));
  expect(withNextFollowUp(withNextFollowUp(second)).told.followUp).toBe(1);
});

test('days are a whole number, or unknown', () => {
  const check = openCheck({ daysSinceLast: 3 });
  expect(withDays(check, '')?.told).toEqual({});
  expect(['-1', '1.5', 'ten', '12345'].map(typed => withDays(check, typed))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('the channel goes round, and a note is for nobody who is connected', () => {
  const message = withConnected(openCheck({}));
  const note = withNextChannel(message);
  expect(situationOf(note)).toEqual({ channel: 'note' });
  expect(situationOf(withNextChannel(note))).toEqual({ channel: 'inmail', connected: true });
  expect(situationOf(withNextChannel(withNextChannel(note)))).toEqual({
    channel: 'message',
    connected: true,
  });
});
