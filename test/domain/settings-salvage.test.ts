import { expect, test } from 'vitest';
import { lineOfMistake, salvagedFields } from '../../src/domain/settings-salvage.ts';

/** The error of a text that is no JSON. */
function mistakeIn(text: string): unknown {
  try {
    JSON.parse(text);
  } catch (error) {
    return error;
  }
  throw new Error('This is JSON.');
}

test('each setting that can be read by itself is found, over several lines too', () => {
  const text = '{ "name": "a \\"b\\": c", "contentPacks": [\n "/x",\n "/y"\n] "dailyCap": 5, keyHints: no';
  expect(salvagedFields(text)).toEqual({ name: 'a "b": c', contentPacks: ['/x', '/y'], dailyCap: 5 });
});

test('what does not fit, and what is no setting, is left out', () => {
  expect(salvagedFields('{ "dailyCap": 9999, "goal": "fame", "speed": 3, "colours": "none"')).toEqual({
    colours: 'none',
  });
});

test('the line of the mistake is told where the error says it', () => {
  const at = (text: string) => lineOfMistake(text, mistakeIn(text));
  expect(at('{\n "a": 1\n "b": 2 }')).toBe(2);
  expect(at('{\n "a": 1,\n\n')).toBe(2);
  expect(at('{\n "name": "Ana Maria Lopez",\n "dailyCap": x,\n "colours": "none" }')).toBe(3);
  expect(lineOfMistake('', new Error('something else'))).toBeUndefined();
});
