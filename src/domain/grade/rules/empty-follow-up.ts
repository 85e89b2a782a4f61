import { FOLLOW_UP_RULES } from '../../follow-up-rules.ts';
import { isBareNudge } from '../bare-nudge.ts';
import { fromCues, overAll } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext, isWhole } from '../wording.ts';

/** A follow-up that adds nothing. */
export const emptyFollowUp: Rule<'empty-follow-up'> = {
  id: 'empty-follow-up',
  title: 'Empty follow-up',
  topic: 'follow-up',
  why: 'A reminder earns its place by bringing something: a result, an answer you found, an easier question.',
  check(reading) {
    const { situation, message } = reading;
    if (isBareNudge(reading)) return [overAll(reading, 0.9)];
    const nudges = fromCues(reading, ['fu.nudge'], { weight: 0.4, negated: true });
    const isFollowUp = situation.kind === 'follow-up' || (situation.followUp ?? 0) > 0;
    if (!isFollowUp) return nudges.map(one => ({ ...one, weight: 0.15 }));
    const adds = reading.cue('fu.new').length + reading.cue('value.share').length;
    if (adds === 0 && message.bodyWords < 25)
      return [...nudges.map(one => ({ ...one, weight: 0.6 })), overAll(reading, 0.5)];
    return nudges;
  },
  what: (evidence, reading) =>
    isWhole(reading, evidence)
      ? 'This message brings the reader nothing new.'
      : `${inContext(reading, evidence)} brings the reader nothing new.`,
  fix(_evidence, reading) {
    if (isLast(reading)) return 'A better reminder would not help any more: let this one go.';
    const subject = subjectOf(reading);
    const fact = readerFact(reading);
    const news = 'something you have tried, learned or finished since';
    const about = subject === '' ? '' : ` about ${subject}`;
    const thought = fact === undefined ? '' : `, or a thought on ${fact.theirs}`;
    return fitting(
      `Bring one thing that is new${about}: ${news}${thought}. Then ask one small question.`,
      `Bring one thing that is new: ${news}${thought}. Then ask one small question.`,
    );
  },
  examples: {
    good: [
      {
        text: 'Hi Eva, since I wrote about the river gauge I have repeated the test: it drifts by 2 cm a month. The table is yours if it helps.',
        situation: { kind: 'follow-up', followUp: 1, daysSinceLast: 11 },
      },
    ],
    bad: [
      {
        text: 'Hi Eva, just bumping this. Any update?',
        situation: { kind: 'follow-up', followUp: 1, daysSinceLast: 9 },
        mark: 'update',
      },
    ],
  },
};

/** Whether the message is one reminder too many, by the count or by its own words. */
const isLast = ({ situation, cue }: Reading): boolean =>
  (situation.followUp ?? 0) > FOLLOW_UP_RULES.max || cue('fu.third').length > 0;
