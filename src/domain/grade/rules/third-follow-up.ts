import { FOLLOW_UP_RULES } from '../../follow-up-rules.ts';
import { readerName } from '../address.ts';
import { fromCues, overAll } from '../evidence.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';

/** The third reminder, or a later one, without an answer. */
export const thirdFollowUp: Rule<'third-follow-up'> = {
  id: 'third-follow-up',
  title: 'Third follow-up',
  topic: 'follow-up',
  why: 'After two reminders without an answer the silence is the answer, and a third one only presses.',
  check(reading) {
    const { followUp } = reading.situation;
    const spoken = fromCues(reading, ['fu.third'], { weight: 0.3, negated: true });
    if (typeof followUp === 'number' && followUp > FOLLOW_UP_RULES.max) {
      const best = spoken[0];
      return [best === undefined ? overAll(reading, 1) : { ...best, weight: 1 }];
    }
    // With a count given, "my third reminder" may be wrong only when the count says less.
    return typeof followUp === 'number' && followUp < 2 && reading.situation.kind !== 'follow-up'
      ? spoken.map(one => ({ ...one, weight: 0.15 }))
      : spoken;
  },
  what: (_evidence, reading) => {
    const { followUp } = reading.situation;
    if (typeof followUp !== 'number' || followUp <= FOLLOW_UP_RULES.max)
      return 'The message says that several earlier ones went unanswered.';
    const nth = ['third', 'fourth', 'fifth', 'sixth'][followUp - 3];
    return nth === undefined
      ? `This is follow-up number ${Math.floor(followUp)} without an answer.`
      : `This is the ${nth} follow-up without an answer.`;
  },
  fix(_evidence, reading) {
    const { followUp, daysSinceLast } = reading.situation;
    const name = readerName(reading) || 'this person';
    const sent =
      typeof followUp === 'number' && followUp > FOLLOW_UP_RULES.max ? Math.floor(followUp) - 1 : 0;
    const ago =
      typeof daysSinceLast === 'number' && daysSinceLast >= 2
        ? `, the last one ${Math.floor(daysSinceLast)} days ago`
        : '';
    const known =
      sent === 0
        ? `Let this one go: ${name} has been asked often enough.`
        : `Let this one go: ${name} has had your first message and ${['two', 'three', 'four', 'five'][sent - 2] ?? sent} reminders${ago}.`;
    const fact = readerFact(reading);
    const subject = subjectOf(reading);
    const about = fact !== undefined && fact.field !== 'shared' ? fact.theirs : subject;
    const plain =
      'Ask somebody new, and should something fresh bring you together one day, begin from there without counting.';
    return fitting(
      ...(about === ''
        ? []
        : [
            `${known} Should something fresh about ${about} come up one day, begin from there without counting; today ask somebody new.`,
          ]),
      `${known} ${plain}`,
    );
  },
  examples: {
    good: [
      {
        text: 'Hi Ines, a short follow-up to my note on the kiln: the second firing worked. The curve is yours if you want it.',
        situation: { kind: 'follow-up', followUp: 1, daysSinceLast: 12 },
      },
    ],
    bad: [
      {
        text: 'Hi Ines, one more try about the kiln.',
        situation: { kind: 'follow-up', followUp: 3, daysSinceLast: 10 },
        mark: 'Hi Ines',
      },
    ],
  },
};
