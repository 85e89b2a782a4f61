import type { Sentence } from '../../message/message.ts';
import { readerName, senderRole, suggested } from '../address.ts';
import { wishOf } from '../asks.ts';
import { fromCues, overAll } from '../evidence.ts';
import { isParticular } from '../particular.ts';
import { fitting } from '../quote.ts';
import { readerFact } from '../reader-fact.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { subjectOf } from '../subject.ts';
import { inContext, isWhole, literally } from '../wording.ts';

/** Could go to anyone unchanged. */
export const generic: Rule<'generic'> = {
  id: 'generic',
  title: 'Could go to anyone',
  topic: 'same-message',
  why: 'A text that fits everybody is read as one sent to everybody; one true detail about the reader changes that.',
  check(reading) {
    const vague = fromCues(reading, ['praise.vague'], { weight: 0.4 });
    const particular = isParticular(reading);
    const found: Evidence[] = vague.map(one => ({ ...one, weight: particular ? 0.1 : 0.4 }));
    if (!particular) found.push(overAll(reading, 0.35));
    return found;
  },
  what: (evidence, reading) =>
    isWhole(reading, evidence)
      ? 'Nothing in this message is about this reader: it could go to anyone unchanged.'
      : `${inContext(reading, evidence)} could be said to anyone.`,
  fix(evidence, reading) {
    const fact = readerFact(reading);
    if (fact !== undefined) {
      const start = fact.field === 'headline' ? 'Say what interests you in' : 'Start from';
      return fitting(
        `${start} ${fact.short}, for example: ${suggested(reading, fact.opening)} Then add in half a sentence why.`,
        `${start} ${fact.theirs}, and add in half a sentence why.`,
      );
    }
    const who = readerName(reading) || 'this person';
    const role = senderRole(reading);
    const subject = subjectOf(reading);
    const gave =
      subject !== ''
        ? `how it bears on ${subject}`
        : role !== ''
          ? `what it gave you as ${role}`
          : 'what it gave you';
    const point = `say what led you to ${who}: a post, a talk, a project or somebody you both know, and ${gave}.`;
    const isVague = !isWhole(reading, evidence) && evidence.weight > 0;
    if (isVague) return `Instead of ${inContext(reading, evidence, 60)}, ${point}`;
    const wish = wishOf(reading) ?? beginning(reading);
    return wish === undefined
      ? point.replace('say', 'Say')
      : `Before ${literally(reading, wish, 60)}, ${point}`;
  },
  examples: {
    good: [
      {
        text: 'Hi Pia, your post on wet plaster saved our hallway. Could we connect? I restore houses in Bern.',
      },
    ],
    bad: [
      {
        text: 'Hi Pia, I came across your profile and was impressed by your experience, so I would love to connect.',
        mark: 'I came across your profile',
      },
    ],
  },
};

/** The first sentence of the body that can be quoted by itself. */
function beginning({ message }: Reading): Sentence | undefined {
  const first = message.sentences.find(one => one.role === 'body');
  if (first === undefined || first.last - first.first < 4) return undefined;
  return /[[\]{}<>_]|[!?]{2}|\p{Extended_Pictographic}/u.test(message.text.slice(first.start, first.end))
    ? undefined
    : first;
}
