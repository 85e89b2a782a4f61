import { expect, test } from 'vitest';
import { Driver } from '../helpers/session.ts';

const play = () => new Driver('rewrite', 'mend', {});

const labels = (driver: Driver): string[] => {
  const { input } = driver.view;
  return 'options' in input ? input.options.map(option => option.label) : [];
};

test('the warm-up asks for the faults of the message among others and explains each', () => {
  const driver = play();
  driver.choose('First name what is wrong');
  const shown = labels(driver);
  expect(shown).toHaveLength(5);
  const indexes = ['asking too much at once', 'pressure'].map(label => shown.indexOf(label));
  driver.make({ type: 'options.submitted', indexes });
  expect(driver.blocksOf('answer')[0]).toMatchObject({ right: true, topic: 'boundaries' });
  expect(driver.factsOf('answer.given')[0]).toMatchObject({
    question: 'mend/warm-up',
    faults: ['big-ask', 'pressure'],
  });
  driver.goOn();
  expect(driver.state).toBe('composing');
});

test('hints come one for each new attempt, and the last is a model answer', () => {
  const driver = play();
  driver.choose('Rewrite it straight away');
  expect(driver.view.extras).not.toContain('hint');
  expect(driver.make({ type: 'hint.requested' })).toBe(false);
  expect(driver.view.noHint).toBe('Hints come after your first attempt.');
  const rungs: number[] = [];
  for (let i = 0; i < 4; i++) {
    driver.write(`try ${i} !big-ask`);
    expect(driver.view.extras).toContain('hint');
    driver.choose('hint');
    expect(driver.state).toBe('composing');
    expect(driver.make({ type: 'hint.requested' })).toBe(false);
    expect(driver.view.noHint).toBe(
      i < 3 ? 'The next hint comes after your next attempt.' : 'You have seen all the hints.',
    );
    rungs.push(driver.session.snapshot.context.rungs);
  }
  expect(rungs).toEqual([1, 2, 3, 4]);
  expect(driver.blocksOf('message').at(-1)?.text).toBe('Dear Mei, one question.');
  driver.write('again !big-ask');
  expect(labels(driver)).toEqual(['Write it again', 'Compare it with a good answer', 'Finish here']);
  expect(driver.factsOf('attempt.made').map(fact => fact.rungs)).toEqual([0, 1, 2, 3, 4]);
});

test('a ready message can be compared with each model, and the reader speaks', () => {
  const driver = play();
  driver.choose('Rewrite it straight away');
  driver.write('Dear Mei, may I ask one thing?');
  expect(driver.view.extras).not.toContain('hint');
  driver.choose('Compare it with a good answer');
  expect(driver.blocksOf('compare')[0]).toMatchObject({
    left: { label: 'Yours', text: 'Dear Mei, may I ask one thing?' },
    right: { label: 'A plain one', text: 'Dear Mei, one question.' },
  });
  expect(driver.blocksOf('bubble').at(-1)).toMatchObject({ from: 'person', name: 'Mei Lin' });
  driver.choose('Compare it with another');
  expect(labels(driver)).toEqual(['Write it again', 'Finish here']);
  driver.choose('Finish');
  driver.goOn();
  expect(driver.view.done).toBe(true);
});

test('a failing and a passing attempt are both remembered, and the way from one to the other is told', () => {
  const driver = play();
  driver.choose('Rewrite it straight away');
  driver.write('Mei, an hour now !big-ask !pressure');
  driver.choose('Write it again');
  expect(driver.view).toMatchObject({
    status: 'Attempt 2',
    input: { initial: 'Mei, an hour now !big-ask !pressure', limit: 300 },
  });
  driver.write('Dear Mei, one question?');
  driver.choose('Finish');
  expect(driver.blocksOf('paragraph').at(-1)?.text).toBe(
    'From “Revise it before you send it” to “Ready to send” in 2 attempts.',
  );
  expect(driver.factsOf('attempt.made').map(fact => fact.verdict)).toEqual(['revise', 'send']);
  expect(driver.factsOf('attempt.made')[0]).toMatchObject({ item: 'mend', trains: ['big-ask'] });
});

test('it can be stopped after any attempt', () => {
  const driver = play();
  driver.choose('Rewrite it straight away');
  driver.write('!big-ask');
  driver.choose('Finish here');
  driver.goOn();
  expect(driver.view.done).toBe(true);
});
