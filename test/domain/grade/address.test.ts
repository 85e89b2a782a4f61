import { expect, test } from 'vitest';
import { readerName } from '../../../src/domain/grade/address.ts';
import { read } from '../../../src/domain/grade/reading.ts';

test.each([
  ['Marta Ilić', 'Marta'],
  ['Dr. Ngozi Adeyemi', 'Ngozi'],
  ['Phạm Minh Đức', 'Đức'],
  ['Nguyễn Thị Mai', 'Mai'],
  ['Nguyễn Mai', 'Nguyễn Mai'],
  ['Chen Hui-ling', 'Chen Hui-ling'],
  ['Kim Min Ji', 'Kim Min Ji'],
  ['Lee Anne Marie Porter', 'Lee'],
  ['Szabó Eszter', 'Szabó Eszter'],
])('%s is called %s', (name, called) => {
  const recipient = { name, headline: 'Baker', company: '', about: '', activity: [], shared: [] };
  expect(readerName(read('Hello, your bread is good.', { recipient }))).toBe(called);
});
