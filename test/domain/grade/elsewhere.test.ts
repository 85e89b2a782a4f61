import { expect, test } from 'vitest';
import { elsewhere } from '../../../src/domain/grade/elsewhere.ts';
import { evidenceOf } from '../../../src/domain/grade/evidence.ts';
import { read } from '../../../src/domain/grade/reading.ts';
import { intrusive } from '../../../src/domain/grade/rules/intrusive.ts';

function restAfter(text: string, told: string): string {
  const reading = read(text, {});
  const evidence = evidenceOf(intrusive, reading).find(one => text.slice(one.start, one.end).includes(told));
  expect(evidence, told).toBeDefined();
  return elsewhere(intrusive, evidence!, reading);
}

test('names the other places of what has to be taken out, in the order of the text', () => {
  const text =
    "Hi Hilde, I looked through your sister's wedding pictures. I also walked past your house on Sunday. How do you buy tulips?";
  expect(restAfter(text, 'house')).toBe(
    " The same goes for “I looked through your sister's wedding pictures”.",
  );
});

test('says nothing where the fault stands in one place', () => {
  expect(restAfter('Hi Hilde, I walked past your house on Sunday. How do you buy tulips?', 'house')).toBe('');
});

test('does not name words again that were just told', () => {
  expect(restAfter('Hi Hilde, your daughter plays before your house.', 'daughter')).toBe('');
});
