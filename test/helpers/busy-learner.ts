import { addDays } from '../../src/domain/calendar.ts';
import type { Fact, FactBody } from '../../src/domain/fact.ts';
import { SKILL_IDS } from '../../src/domain/learning/skill.ts';
import { seededRandom } from '../../src/domain/random.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';

/** The facts of somebody who practised on most days up to `lastDay`; seeded, so always the same. */
export function busyLearner(lastDay: string, days: number): Fact[] {
  const random = seededRandom(1, 'busy learner');
  const facts: Fact[] = [];
  for (let n = days - 1; n >= 0; n--) {
    if (random() < 0.3) continue;
    const day = addDays(lastDay, -n);
    let second = 0;
    const add = (body: FactBody) => {
      second += 40;
      facts.push({
        ...body,
        id: `${day}-${second}`,
        at: `${day}T09:${String(Math.floor(second / 60) % 60).padStart(2, '0')}:${String(second % 60).padStart(2, '0')}.000Z`,
        day,
      });
    };
    const session = `s${n}`;
    for (let i = 0; i < 1 + random() * 8; i++) {
      const skill = SKILL_IDS[Math.floor(random() * Math.min(SKILL_IDS.length, 4 + (days - n)))]!;
      add({
        type: 'card.reviewed',
        session,
        card: skill,
        item: `q${i}`,
        grade: random() < 0.85 ? 'good' : 'again',
      });
      add({
        type: 'answer.given',
        session,
        question: `p${i}`,
        topic: TOPIC_IDS[i % 16]!,
        faults: [],
        right: random() < 0.7,
      });
    }
    const better = random() < 0.4 + (days - n) / days / 2;
    add({
      type: 'attempt.made',
      session,
      item: `item-${n % 9}`,
      text: 'Dear you',
      verdict: better ? 'send' : 'revise',
      score: better ? 92 : 55,
      faults: [],
      strengths: [],
      rungs: 0,
      trains: [],
    });
  }
  return facts;
}
