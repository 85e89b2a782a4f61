import type { When } from '../scenario/node.ts';
import { lastAnswer, lastSentDay, type Story } from './story.ts';

/** Whether a guard of the content holds at this point of the story. */
export function holds(when: When | undefined, story: Story): boolean {
  if (!when) return true;
  const last = story.sent.at(-1);
  const answer = lastAnswer(story);
  const followUps = story.sent.filter(one => one.followUp > 0).length;
  const days = story.day - lastSentDay(story);
  const tests: readonly (boolean | undefined)[] = [
    when.verdict && (last ? when.verdict.includes(last.grade.verdict) : false),
    when.fault && (last?.grade.faults.some(fault => when.fault?.includes(fault.id)) ?? false),
    when.strengths?.every(id => last?.grade.strengths.some(strength => strength.id === id) ?? false),
    when.answer && (answer ? when.answer.includes(answer) : false),
    when.followUpsAtLeast === undefined || followUps >= when.followUpsAtLeast,
    when.followUpsAtMost === undefined || followUps <= when.followUpsAtMost,
    when.daysSinceLastAtLeast === undefined || days >= when.daysSinceLastAtLeast,
    when.daysSinceLastAtMost === undefined || days <= when.daysSinceLastAtMost,
    when.flag === undefined || story.flags.includes(when.flag),
  ];
  return tests.every(test => test !== false);
}
