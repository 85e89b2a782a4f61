import { expect, test } from 'vitest';
import { Driver } from '../helpers/session.ts';

const play = (novice = false) => new Driver('practice', 'tiny', { novice, name: 'Ada' });

const toComposer = (novice = false): Driver => {
  const driver = play(novice);
  driver.goOn();
  if (novice) driver.goOn();
  if (driver.state === 'answering') driver.pick(0);
  driver.goOn();
  return driver;
};

test('a novice reads a worked example with numbered reasons, others go straight to the question', () => {
  const novice = play(true);
  expect(novice.state).toBe('reading');
  novice.goOn();
  expect(novice.state).toBe('readingExample');
  expect(novice.blocksOf('message')[0]?.marks).toEqual([{ start: 9, end: 29, number: 1, tone: 'good' }]);
  novice.goOn();
  expect(novice.state).toBe('answering');
  expect(play().state).toBe('answering');
});

test('a question along the way is answered, explained and remembered', () => {
  const driver = play();
  driver.choose('short');
  expect(driver.state).toBe('readingAnswer');
  expect(driver.blocksOf('answer')[0]).toMatchObject({ right: true });
  expect(driver.factsOf('answer.given')).toEqual([
    { type: 'answer.given', session: 's', question: 'q-single', topic: 'length', faults: [], right: true },
  ]);
  driver.goOn();
  expect(driver.state).toBe('composing');
});

test('an attempt is graded in its situation and can be revised with its text kept', () => {
  const driver = toComposer();
  expect(driver.write('   ')).toBe(false);
  driver.write('Dear Mei !generic');
  expect(driver.state).toBe('readingFeedback');
  expect(driver.factsOf('attempt.made')[0]).toMatchObject({
    item: 'tiny/write',
    verdict: 'revise',
    faults: ['generic'],
    rungs: 0,
  });
  driver.choose('Revise');
  expect(driver.view.input).toMatchObject({
    type: 'compose',
    initial: 'Dear Mei !generic',
    draftKey: 'practice/tiny/write',
    limit: 8000,
  });
  driver.write('Dear Mei +personal');
  expect(driver.blocksOf('feedback')[1]?.change).toBe('Since your last attempt, it speaks to this reader.');
});

test('"more" opens the rest of the feedback and closes it again without another attempt', () => {
  const driver = toComposer();
  driver.write('Dear Mei');
  expect(driver.view.extras).toContain('more');
  driver.make({ type: 'more.toggled' });
  expect(driver.blocksOf('feedback').map(block => block.open)).toEqual([true]);
  driver.make({ type: 'more.toggled' });
  expect(driver.blocksOf('feedback').map(block => block.open)).toEqual([false]);
  expect(driver.factsOf('attempt.made')).toHaveLength(1);
});

test('a message that should not be sent is sent only after asking again', () => {
  const driver = toComposer();
  driver.write('You look great !personal-advance');
  driver.choose('Send it all the same');
  expect(driver.state).toBe('confirmingSend');
  expect(driver.factsOf('message.sent')).toEqual([]);
  driver.choose('No, write something else');
  expect(driver.state).toBe('composing');
  driver.write('You look great !personal-advance');
  driver.choose('Send it all the same');
  driver.choose('Yes, send it');
  expect(driver.factsOf('message.sent')).toEqual([
    {
      type: 'message.sent',
      session: 's',
      item: 'tiny/write',
      text: 'You look great !personal-advance',
      verdict: 'dont-send',
      storyDay: 0,
    },
  ]);
  driver.goOn();
  expect(driver.factsOf('ending.reached')[0]).toMatchObject({ ending: 'bad', outcome: 'bad' });
});

test('a good message is answered, days pass, and the debrief gives reasons on both sides', () => {
  const driver = toComposer();
  driver.write('Dear Mei, your fog post helped.');
  driver.choose('Send it');
  expect(driver.blocksOf('bubble').at(-2)).toEqual({
    type: 'bubble',
    from: 'person',
    name: 'Mei Lin',
    text: 'Gladly!',
  });
  expect(driver.state).toBe('choosing');
  // The scene asks already.
  expect(driver.view.input).toMatchObject({ type: 'choose', prompt: '' });
  expect(driver.view.status).toMatch(/^Day [123], /);
  driver.choose('Thank her');
  expect(driver.state).toBe('debriefing');
  const texts = driver.view.blocks.map(block => ('text' in block ? block.text : ''));
  expect(texts).toContain('Fair wind');
  expect(texts).toContain('You thanked her.');
  expect(
    texts.some(text => text.includes('Mei answered because') && text.includes('your fog post helped')),
  ).toBe(true);
  expect(texts).toContain('Done well');
  expect(texts).toContain('Name one thing.');
  expect(driver.factsOf('decision.made')[0]).toMatchObject({ item: 'tiny/choose', choice: 'Thank her.' });
});

test('silence moves the calendar, and the day of the follow-up is picked on it', () => {
  const driver = toComposer();
  driver.write('Hello !generic');
  driver.choose('Send it as it is');
  expect(driver.state).toBe('waiting');
  expect(driver.view.input).toMatchObject({
    type: 'pick-day',
    zero: '2026-03-02',
    from: 4,
    to: 20,
    today: 4,
  });
  expect(driver.waitUntil(3)).toBe(false);
  expect(driver.waitUntil(21)).toBe(false);
  driver.waitUntil(9);
  expect(driver.state).toBe('composing');
  expect(driver.view.status).toBe('Day 9, Wednesday 11 March');
  driver.write('Dear Mei, something new.');
  expect(driver.session.snapshot.context.attempt.grade.verdict).toBe('send');
});

test('a follow-up that comes too soon can wait: the day is picked again, and the text stays', () => {
  const driver = toComposer();
  driver.write('Hello !generic');
  driver.choose('Send it as it is');
  driver.waitUntil(5);
  driver.write('Mei, some news. !empty-follow-up');
  expect(driver.view.input).toMatchObject({
    options: [{ label: 'Revise it' }, { label: 'Send it as it is' }],
  });
  driver.choose('Revise');
  driver.write('Mei, some news. !follow-up-too-soon');
  driver.choose('Wait first');
  expect(driver.state).toBe('waiting');
  driver.waitUntil(12);
  expect(driver.view.input).toMatchObject({
    type: 'compose',
    initial: 'Mei, some news. !follow-up-too-soon',
  });
  driver.write('Dear Mei, some news.');
  driver.choose('Send it');
  expect(driver.factsOf('message.sent').at(-1)).toMatchObject({ storyDay: 12 });
});

test('going back to a decision tells the other way, and both outcomes stand side by side', () => {
  const driver = toComposer();
  driver.write('Hello !generic');
  driver.choose('Send it as it is');
  driver.waitUntil(5);
  driver.write('Again !empty-follow-up');
  driver.choose('Send it as it is');
  if (driver.state === 'reading') driver.goOn();
  expect(driver.state).toBe('debriefing');
  expect(driver.blocksOf('compare')).toEqual([]);
  driver.choose('Go back to a decision');
  expect(driver.state).toBe('rewinding');
  driver.choose('You wrote: “Hello');
  expect(driver.state).toBe('composing');
  expect(driver.view.status).toBe('Monday 2 March');
  expect(driver.view.input).toMatchObject({ initial: 'Hello !generic' });
  driver.write('Dear Mei, your fog post helped.');
  driver.choose('Send it');
  driver.choose('Thank her');
  const compare = driver.blocksOf('compare').at(-1);
  expect(compare?.left.text).toContain('The end: No reply.');
  expect(compare?.right.text).toContain('The end: Fair wind.');
  driver.choose('Finish');
  expect(driver.view.done).toBe(true);
  expect(driver.facts.at(-1)).toEqual({ type: 'session.ended', session: 's', left: 'finished' });
});

test('the list of decisions opens in the middle of the story and can be left again', () => {
  const driver = toComposer();
  expect(driver.make({ type: 'rewind.requested' })).toBe(false);
  driver.write('Hello !generic');
  driver.choose('Send it as it is');
  expect(driver.view.extras).toContain('rewind');
  driver.make({ type: 'rewind.requested' });
  driver.choose('None');
  expect(driver.state).toBe('waiting');
});

test('the profile of the person can be opened at any time', () => {
  expect(play().view.profile?.name).toBe('Mei Lin');
});

test('a debrief tells three reasons, and the others where they are asked for, once', () => {
  const driver = toComposer();
  driver.write('Hello !generic !pressure');
  driver.choose('Send it as it is');
  driver.waitUntil(9);
  driver.write('Again !empty-follow-up');
  driver.choose('Send it as it is');
  if (driver.state === 'reading') driver.goOn();
  expect(driver.blocksOf('point')).toHaveLength(3);
  expect(driver.view.extras).toContain('more');
  driver.choose('more reason');
  expect(driver.state).toBe('debriefing');
  const told = driver.blocksOf('point').map(({ text }) => text);
  expect(told.length).toBeGreaterThan(3);
  expect(new Set(told).size).toBe(told.length);
  expect(driver.view.extras).not.toContain('more');
  expect(driver.view.input).toMatchObject({
    options: [{ label: 'Go back to a decision and try another way' }, { label: 'Finish' }],
  });
  driver.choose('Go back to a decision');
  expect(driver.state).toBe('rewinding');
});
