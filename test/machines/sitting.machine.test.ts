import { expect, test } from 'vitest';
import { activities } from '../../machines/activities.ts';
import type { SittingSnapshot } from '../../machines/sitting.view.ts';
import type { ActivityKind } from '../../src/domain/fact.ts';
import { NO_PROGRESS, type Progress } from '../../src/domain/learning/progress.ts';
import { type Memory, review } from '../../src/domain/learning/schedule.ts';
import { SKILL_IDS, type SkillId } from '../../src/domain/learning/skill.ts';
import type { Study } from '../../src/domain/learning/study.ts';
import type { Content } from '../../src/domain/scenario/content.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { liveReview } from '../helpers/live-review.ts';
import { Driver } from '../helpers/session.ts';
import { shipped } from '../helpers/shipped.ts';
import { answer, goThrough } from '../helpers/sit.ts';

const DAY = '2026-03-09';
const study = (over: Partial<Study> = {}, progress: Partial<Progress> = {}): Study => ({
  progress: { ...NO_PROGRESS, ...progress },
  day: DAY,
  dailyCap: 15,
  asksConfidence: false,
  ...over,
});

function sit(
  activity: ActivityKind,
  ref: string,
  given: Study,
  content: Content = shipped,
  seed = 1,
): Driver {
  if (activity === 'review') return liveReview(given, { content, seed }).driver;
  const input = activities[activity].open({
    content,
    ref,
    seed,
    name: '',
    novice: true,
    count: 8,
    study: given,
  });
  return new Driver(activity, ref, JSON.parse(JSON.stringify(input)), content, seed);
}

test('a first day introduces new skills, explains them first and asks each until it sits for today', () => {
  const driver = sit('review', '', study());
  expect(driver.state).toBe('reading');
  goThrough(driver, () => true);
  const reviews = driver.factsOf('card.reviewed');
  const skills = new Set(reviews.map(fact => fact.card)).size;
  expect([3, 4]).toContain(skills);
  expect(reviews).toHaveLength(2 * skills);
  expect(reviews.every(fact => fact.grade === 'good')).toBe(true);
  expect(driver.blocksOf('paragraph').at(-1)?.text).toMatch(/^What comes next: \d/);
});

test('a missed skill comes back in the same sitting with another question', () => {
  const driver = sit('review', '', study());
  goThrough(driver, nth => nth > 0);
  const reviews = driver.factsOf('card.reviewed');
  const missed = reviews.find(fact => fact.grade === 'again')!;
  const again = reviews.filter(fact => fact.card === missed.card);
  expect(again.length).toBeGreaterThan(1);
  expect(new Set(again.map(fact => fact.item)).size).toBe(again.length);
});

test('the last answer can be taken back once, and given anew', () => {
  const driver = sit('review', '', study());
  driver.goOn();
  answer(driver, false);
  expect(driver.view.extras).toContain('undo');
  expect(driver.make({ type: 'answer.undone' })).toBe(true);
  expect(driver.state).toBe('answering');
  expect(driver.make({ type: 'answer.undone' })).toBe(false);
  answer(driver, true);
  expect(
    driver.facts
      .map(fact => fact.type)
      .filter(type => type !== 'session.moved')
      .slice(1),
  ).toEqual(['card.reviewed', 'review.undone', 'card.reviewed']);
});

test('a learner who is asked says how sure they are before seeing the answer', () => {
  const driver = sit('review', '', study({ asksConfidence: true }));
  driver.goOn();
  const { input } = driver.view;
  driver.make(
    input.type === 'choose'
      ? { type: 'option.chosen', index: 0 }
      : input.type === 'pick-segment'
        ? { type: 'segment.picked', index: 0 }
        : { type: 'options.submitted', indexes: [0] },
  );
  expect(driver.state).toBe('rating');
  expect(driver.factsOf('card.reviewed')).toHaveLength(0);
  driver.pick(1);
  expect(driver.factsOf('card.reviewed')).toMatchObject([{ sure: false }]);
});

test('a skill missed four times in a row is taught again before it is asked', () => {
  const skill: SkillId = 'topic:emoji';
  let memory = review(null, 'again', '2026-03-08');
  for (let i = 0; i < 3; i++) memory = review(memory, 'again', '2026-03-08');
  const ledger = {
    ...NO_PROGRESS.ledger,
    cards: { [skill]: memory },
    today: { day: DAY, reviewed: 0, introduced: 4 },
  };
  const driver = sit('review', '', study({}, { ledger }));
  expect(driver.state).toBe('reading');
  expect(driver.blocksOf('message').map(block => block.label)).toEqual(['Like this', 'Not like this']);
});

test('a test tells nothing until its end and moves no card', () => {
  const driver = sit('probe', '', study());
  expect(driver.state).toBe('reading');
  driver.goOn();
  answer(driver, true);
  expect(driver.blocksOf('answer')).toHaveLength(0);
  goThrough(driver, nth => nth % 2 === 0);
  expect(driver.blocksOf('answer').map(block => block.right)).toEqual(
    Array.from({ length: TOPIC_IDS.length / 2 - 1 }, () => false),
  );
  const [missed] = driver.blocksOf('answer');
  const before = driver.view.blocks[driver.view.blocks.indexOf(missed!) - 1];
  expect(before).toMatchObject({ type: 'bubble', from: 'tutor', text: expect.stringMatching(/./) });
  expect(driver.factsOf('probe.finished')).toMatchObject([{ stage: 'before', total: TOPIC_IDS.length }]);
  expect(driver.factsOf('card.reviewed')).toHaveLength(0);
});

test('a lesson asks first, teaches, shows examples and ends with what to keep', () => {
  const driver = sit('learn', 'emoji', study());
  driver.goOn();
  answer(driver, false);
  driver.goOn();
  driver.goOn();
  expect(driver.blocksOf('message').some(block => block.label === 'Not like this')).toBe(true);
  goThrough(driver, () => true);
  expect(driver.factsOf('lesson.finished')).toMatchObject([{ topic: 'emoji' }]);
  expect(driver.factsOf('card.reviewed')).toHaveLength(0);
});

test('a strong start skips the worked example of a lesson', () => {
  const driver = sit('learn', 'emoji', study());
  driver.goOn();
  answer(driver, true);
  driver.goOn();
  driver.goOn();
  expect(driver.blocksOf('message').some(block => block.label === 'Not like this')).toBe(false);
  expect(driver.state).toBe('answering');
});

test('what is due beyond one sitting is said to wait, not to come tomorrow', () => {
  const due = review(review(null, 'good', '2026-01-01'), 'good', '2026-01-01');
  const cards = Object.fromEntries(SKILL_IDS.map(skill => [skill, due]));
  const given = study({ dailyCap: 25 }, { ledger: { ...NO_PROGRESS.ledger, cards } });
  const driver = sit('review', '', given);
  goThrough(driver, () => true);
  expect(driver.blocksOf('heading').at(-1)?.text).toBe('That is enough for now');
  const said = driver.blocksOf('paragraph').map(block => block.text);
  expect(said.at(-2)).toMatch(/^\d+ rules due, then \d+ more: they can wait/);
  expect(said.at(-1)).toContain('tomorrow');
});

test('the place in a sitting stays that of the answered question while its answer is read', () => {
  const driver = sit('review', '', study());
  driver.goOn();
  expect(driver.view.status).toMatch(/^rule 1 of/);
  answer(driver, true);
  expect(driver.view.status).toMatch(/^rule 1 of/);
  driver.goOn();
  expect(driver.view.status).toMatch(/^rule 2 of/);
});

test('a rewrite that needs the last hint counts as missed', () => {
  const skill: SkillId = 'fault:shouting';
  const rewrite = shipped.rewrites.find(one => one.fault === 'shouting')!;
  const item = { skill, trial: rewrite.id, spare: [], isNew: false, reteach: false };
  const input = { day: DAY, asksConfidence: false, room: 5, items: [item], memories: {}, others: [] };
  const driver = new Driver('review', '', input, shipped);
  driver.write('Answer me !shouting');
  for (let i = 0; i < 10 && driver.state !== 'readingAnswer'; i++) {
    const choices =
      driver.view.input.type === 'choose' ? driver.view.input.options.map(one => one.label) : [];
    if (choices.includes('Get a hint')) driver.choose('Get a hint');
    else if (choices.length > 0) driver.choose('Show me a good answer');
    else driver.write('Answer me again !shouting');
  }
  expect(driver.factsOf('card.reviewed')).toMatchObject([{ card: skill, item: rewrite.id, grade: 'again' }]);
});

test('what is taken back is said, and the question stands open again', () => {
  const driver = sit('review', '', study());
  driver.goOn();
  const asked = driver.view.input;
  answer(driver, false);
  expect(driver.make({ type: 'answer.undone' })).toBe(true);
  const { context } = driver.session.snapshot as SittingSnapshot;
  const step = context.steps[context.at];
  const prompt = step?.kind === 'trial' && step.trial.kind === 'question' ? step.trial.question.prompt : '';
  const said = driver.blocksOf('paragraph').at(-1)?.text;
  expect(said).toMatch(/^Taken back: your answer/);
  expect(said).toContain(`to “${prompt}”`);
  expect(driver.view.input).toEqual(asked);
});

test('a version that was taken back lies in the composer again', () => {
  const skill: SkillId = 'fault:shouting';
  const rewrite = shipped.rewrites.find(one => one.fault === 'shouting')!;
  const item = { skill, trial: rewrite.id, spare: [], isNew: false, reteach: false };
  const input = { day: DAY, asksConfidence: false, room: 1, items: [item], memories: {}, others: [] };
  const driver = new Driver('review', '', input, shipped);
  driver.write('Answer me !shouting');
  driver.choose('Write it again');
  driver.write('Would you tell me?');
  expect(driver.factsOf('card.reviewed')).toHaveLength(1);
  expect(driver.make({ type: 'answer.undone' })).toBe(true);
  expect(driver.blocksOf('paragraph').at(-1)?.text).toContain(rewrite.title);
  expect(driver.view.input).toMatchObject({ type: 'compose', initial: 'Would you tell me?' });
});

test('a review counts its rules as Home does, and stays with that count though a rule comes again', () => {
  const driver = sit('review', '', study());
  const rules = new Set<string>();
  const statuses: string[] = [];
  for (let i = 0; driver.state !== 'closing' && i < 80; i++) {
    const { context } = driver.session.snapshot as SittingSnapshot;
    for (const step of context.steps) if (step.kind === 'trial') rules.add(step.skill);
    statuses.push(driver.view.status);
    if (driver.state === 'answering') answer(driver, false);
    else driver.goOn();
  }
  expect(new Set(statuses.map(status => status.match(/ of (\d+)/)?.[1]))).toEqual(new Set([`${rules.size}`]));
  expect(statuses.at(-1)).toMatch(/, once more$/);
  expect(driver.blocksOf('paragraph').map(block => block.text)).toContain(
    'This rule comes back before the end.',
  );
});

test('no sentence of the tutor opens two items of a review', () => {
  for (let seed = 1; seed <= 6; seed++) {
    const cards = Object.fromEntries(
      SKILL_IDS.slice(0, 6).map(skill => [
        skill,
        Array.from({ length: 5 }).reduce<Memory | null>(
          memory => review(memory, 'again', '2026-01-01'),
          null,
        )!,
      ]),
    );
    const driver = sit('review', '', study({}, { ledger: { ...NO_PROGRESS.ledger, cards } }), shipped, seed);
    goThrough(driver, n => n % 2 === 0);
    const said = driver.blocksOf('bubble').map(block => block.text);
    expect(said.filter((text, at) => said.indexOf(text) !== at)).toEqual([]);
  }
});

test('a review that crosses midnight ends with the words of the day on which it ends', () => {
  let day = DAY;
  const [first, second] = SKILL_IDS.slice(-2) as [SkillId, SkillId];
  const settled = review(review(null, 'good', '2026-01-01'), 'good', '2026-01-01');
  const cards = {
    [first]: { ...settled, dueDay: '2026-03-10' },
    [second]: { ...settled, dueDay: '2026-03-11' },
  };
  const given = study({}, { ledger: { ...NO_PROGRESS.ledger, cards } });
  const { driver } = liveReview(given, { content: shipped, today: () => day });
  let answered = 0;
  goThrough(driver, () => {
    answered += 1;
    if (answered === 3) day = '2026-03-10';
    return true;
  });
  const said = driver.blocksOf('paragraph').map(block => block.text);
  expect(said.at(-2)).toMatch(/^1 rule due.*can wait/);
  expect(said.at(-1)).toMatch(/^What comes next: \d tomorrow/);
});

test('taking back a version that did not pass brings its text back, and leaves the answer before it alone', () => {
  const skill: SkillId = 'fault:shouting';
  const rewrite = shipped.rewrites.find(one => one.fault === 'shouting')!;
  const item = { skill, trial: rewrite.id, spare: [], isNew: false, reteach: false };
  const items = [item, { ...item, trial: shipped.rewrites.findLast(one => one.fault === 'shouting')!.id }];
  const input = { day: DAY, asksConfidence: false, room: 2, items, memories: {}, others: [] };
  const driver = new Driver('review', '', input, shipped);
  driver.write('Would you tell me?');
  driver.choose('Go on');
  driver.write('Answer me !shouting');
  const feedbacks = driver.blocksOf('feedback').length;
  expect(driver.view.extras).toContain('undo');
  expect(driver.make({ type: 'answer.undone' })).toBe(true);
  expect(driver.view.input).toMatchObject({ type: 'compose', initial: 'Answer me !shouting' });
  expect(driver.blocksOf('feedback')).toHaveLength(feedbacks - 1);
  expect(driver.factsOf('review.undone')).toEqual([]);
  driver.write('Tell me now !shouting');
  driver.choose('Write it again');
  expect(driver.view.input).toMatchObject({ initial: 'Tell me now !shouting' });
});
