import { addDays } from '../../src/domain/calendar.ts';
import type { Fact, FactBody } from '../../src/domain/fact.ts';
import { SKILL_IDS, topicOf } from '../../src/domain/learning/skill.ts';
import { seededRandom } from '../../src/domain/random.ts';

const TEXT =
  'Dear Amara, your talk on reading soil data with school classes stayed with me: I tried the jar test with my own group. May I ask one thing about how you chose the plots? If you are busy, no answer is needed. ';

/** How many questions, rewrites and scenarios there are to meet. */
const QUESTIONS = 160;
const REWRITES = 60;
const SCENARIOS = 14;

/**
 * The facts of somebody who has practised for many years up to `lastDay`: reviews, quizzes, rewrites and scenarios
 * with every step of each session, in the order in which they happened. Seeded; made one after the other.
 */
export function* longHistory(lastDay: string, count: number): Generator<Fact> {
  const random = seededRandom(1, 'long history');
  const pick = (n: number): number => Math.floor(random() * n);
  const perDay = 140;
  const first = addDays(lastDay, -Math.ceil(count / perDay));
  let made = 0;
  for (let n = 0; made < count; n++) {
    const day = addDays(first, n);
    const midnight = Date.parse(`${day}T00:00:00Z`);
    let second = 8 * 3600;
    const stamped = (body: FactBody): Fact => {
      second += 9;
      const id = `${day}-${String(made++).padStart(8, '0')}`;
      return { ...body, id, at: new Date(midnight + second * 1000).toISOString(), day };
    };
    for (const body of dayOf(n, pick)) {
      if (made >= count) return;
      yield stamped(body);
    }
  }
}

/** What is done on one day: a review, a quiz, a rewrite and a part of a story. */
function* dayOf(n: number, pick: (n: number) => number): Generator<FactBody> {
  const opening = { seed: n, input: {}, machineVersion: 1, contentHash: 'abc' };
  const move = (
    session: string,
    at: number,
    intent: Extract<FactBody, { type: 'session.moved' }>['intent'],
  ) => ({ type: 'session.moved', session, n: at, intent }) as const;
  const review = `r${n}`;
  yield { type: 'session.started', session: review, activity: 'review', ref: '', ...opening };
  for (let i = 0; i < 15; i++) {
    yield move(review, 2 * i, { type: 'option.chosen', index: pick(4) });
    const card = SKILL_IDS[pick(SKILL_IDS.length)]!;
    const grade = pick(10) === 0 ? 'again' : 'good';
    yield { type: 'card.reviewed', session: review, card, item: `q${pick(QUESTIONS)}`, grade };
    if (pick(40) === 0) yield { type: 'review.undone', session: review };
    yield move(review, 2 * i + 1, { type: 'reading.continued' });
  }
  yield { type: 'session.ended', session: review, left: 'finished' };
  const quiz = `q${n}`;
  yield { type: 'session.started', session: quiz, activity: 'quiz', ref: '', ...opening };
  for (let i = 0; i < 16; i++) {
    yield move(quiz, 2 * i, { type: 'option.chosen', index: pick(4) });
    const topic = topicOf(SKILL_IDS[pick(SKILL_IDS.length)]!);
    const question = `q${pick(QUESTIONS)}`;
    yield {
      type: 'answer.given',
      session: quiz,
      question,
      topic,
      faults: [],
      right: pick(4) > 0,
      sure: pick(2) > 0,
    };
    yield move(quiz, 2 * i + 1, { type: 'reading.continued' });
  }
  yield { type: 'session.ended', session: quiz, left: 'finished' };
  const rewrite = `w${n}`;
  yield { type: 'session.started', session: rewrite, activity: 'rewrite', ref: 'mend', ...opening };
  for (let i = 0; i < 3; i++) {
    yield move(rewrite, i, { type: 'text.submitted', text: TEXT });
    yield {
      type: 'attempt.made',
      session: rewrite,
      item: `rewrite-${pick(REWRITES)}`,
      text: TEXT,
      verdict: i === 2 ? 'send' : 'revise',
      score: 50 + 15 * i,
      faults: i === 2 ? [] : ['big-ask'],
      strengths: ['personal', 'thanks'],
      rungs: i,
      trains: ['big-ask'],
    };
  }
  yield { type: 'session.ended', session: rewrite, left: 'finished' };
  const story = `p${n}`;
  const item = `story-${pick(SCENARIOS)}`;
  yield { type: 'session.started', session: story, activity: 'practice', ref: item, ...opening };
  for (let i = 0; i < 12; i++) yield move(story, i, { type: 'reading.continued' });
  yield {
    type: 'message.sent',
    session: story,
    item: `${item}/write`,
    text: TEXT,
    verdict: 'send',
    storyDay: 0,
  };
  // One story in a while is never finished.
  if (pick(20) === 0) return;
  yield { type: 'ending.reached', session: story, item, ending: `end-${pick(4)}`, outcome: 'good' };
  yield { type: 'session.ended', session: story, left: 'finished' };
}
