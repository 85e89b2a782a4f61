import { expect, test } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import { greetsAnother } from '../../../src/domain/grade/greeted.ts';
import { mayBeCalled } from '../../../src/domain/grade/names.ts';
import { read } from '../../../src/domain/grade/reading.ts';

const situationOf = (name: string) => ({
  recipient: {
    name,
    headline: 'Bridge engineer',
    company: 'Norrail',
    about: 'Steel bridges.',
    activity: ['Post: Painting a bridge in winter'],
    shared: [],
  },
});

const another = (greeting: string, name: string): boolean | null => {
  const reading = read(`${greeting}, your post on painting a bridge helped us.`, situationOf(name));
  return greetsAnother(reading.message, reading.profile);
};

test.each([
  ['Hi Mariana', 'Maria Keller'],
  ['Hi Mary Keller', 'Maria Keller'],
  ['Hi Mario', 'Maria Keller'],
  ['Hi Marta', 'Maria Keller'],
  ['Hi Daniela', 'Daniel Okoro'],
  ['Hello Paul', 'Paula Reyes'],
  ['Hi Christina', 'Christian Vogt'],
  ['Hi Peter Keller', 'Maria Keller'],
  ['Dear Mr. Kellerman', 'Hans Keller'],
  ['Dear Alexandra', 'Alexander Brandt'],
  ['Hi Julie', 'Julia Novak'],
])('%s greets somebody other than %s', (greeting, name) => {
  expect(another(greeting, name)).toBe(true);
});

test.each([
  ['Hi Bill', 'William Carter'],
  ['Hi Will', 'William Carter'],
  ['Hi Jose', 'José Rivera'],
  ['Dear Mr. Mueller', 'Jürgen Müller'],
  ['Dear Ms. Muller', 'Anke Mueller'],
  ['Hi Katya', 'Ekaterina Volkova'],
  ['Hi Yekaterina', 'Ekaterina Volkova'],
  ['Hi Seun', 'Oluwaseun Adebisi'],
  ['Hi Beth', 'Elizabeth Marsh'],
  ['Hi Stefan', 'Stephan Maurer'],
  ['Dear Keller Maria', 'Maria Keller'],
  ['Dear Ms. Keller', 'Maria Keller'],
  ['Dear Prof. Maria Keller', 'Maria Keller'],
  ['Hi Alex', 'Alexandra Brandt'],
  ['Hi Mohammed', 'Muhammad Aziz'],
  ['Hi Paulinka', 'Paulina Zając'],
  ['Dear Nguyen', 'Nguyễn Thị Mai'],
  ['Hi Jean-Paul', 'Jean-Paul Sartori'],
  ['Hello Maestro', 'Nikolai Varga'],
  ['Hi Callum', 'Calum Sheridan'],
])('%s may greet %s', (greeting, name) => {
  expect(another(greeting, name)).not.toBe(true);
});

test('a name is its own, and another one is not', () => {
  expect(mayBeCalled('maria', 'maria')).toBe(true);
  expect(mayBeCalled('maria', 'peter')).toBe(false);
});

test('a name that is only similar is a wrong fact, told at the greeting', () => {
  const { faults } = grade(
    'Hi Mariana, your post on painting a bridge in winter helped us. Which primer did you use?',
    situationOf('Maria Keller'),
  );
  expect(faults.map(one => [one.id, one.quote])).toEqual([['wrong-facts', 'Hi Mariana']]);
});
