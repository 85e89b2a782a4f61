import type { Message, Token } from '../../message/message.ts';
import { isOneOf } from '../../message/word.ts';
import { isCommonWord } from '../common-words.ts';
import type { Reading } from '../reading.ts';
import type { Evidence, Rule } from '../rule.ts';
import { literally } from '../wording.ts';

const isAcronym = isOneOf(
  'asap fyi rsvp diy faq pdf html json nasa unesco unicef covid iso hgv vat cnc plc sap etcs nato ocd adhd vip cctv hvac cad erp crm gdpr phd mba msc bsc llb llm nhs bbc usa uk eu ceo cto cfo coo hr it ai ml ux ui qa api sql css aws iot cv kpi roi seo b2b osha nist fpga usb lidar linux python java',
);

/** What the longest of several cries is heard more. */
const TOLD = 0.2;

/** Words in capitals for effect, runs of exclamation or question marks. */
export const shouting: Rule<'shouting'> = {
  id: 'shouting',
  title: 'Shouting',
  topic: 'balance',
  why: 'Capitals and rows of marks read as a raised voice, and nobody likes to be shouted at by a stranger.',
  check(reading) {
    const { message } = reading;
    const found: Evidence[] = message.runs
      .filter(run => run.end - run.start >= 2 && run.end - run.start < 200)
      .map(run => ({
        start: run.start,
        end: run.end,
        weight: run.end - run.start >= 3 ? 1 : message.runs.length > 1 ? 0.7 : 0.45,
      }));
    if (!message.tokens.some(token => token.caps)) return found;
    const loud = message.tokens.filter(
      token =>
        token.caps &&
        token.kind === 'word' &&
        !/[\d_]/.test(token.lower) &&
        !/[[{<%(]/.test(token.gap) &&
        !isAcronym(token.word),
    );
    // An everyday word in capitals is loud; an unknown short one is probably an abbreviation.
    const sure = loud.filter(token => isCommonWord(token.word) || token.lower.length >= 7);
    const every = message.tokens.filter(token => token.kind === 'word' && token.lower.length > 1);
    const all = every.length >= 4 && loud.length / every.length > 0.6;
    const weight = all || sure.length >= 2 ? 1 : (sure[0]?.lower.length ?? 0) >= 4 ? 0.6 : 0.3;
    const cries = criesIn(message, sure);
    const longest = Math.max(...cries.map(({ start, end }) => end - start));
    // Of several sure ones the longest is told.
    const bonus = weight === 1 && cries.length > 1 ? TOLD : 0;
    return [
      ...found,
      ...cries.map(({ start, end }) => ({
        start,
        end,
        weight: weight + (end - start === longest ? bonus : 0),
      })),
    ];
  },
  what: (evidence, reading) =>
    isLoudThroughout(reading) && /\p{L}/u.test(literally(reading, evidence))
      ? `${literally(reading, evidence)} and other words in capitals raise the voice.`
      : `${literally(reading, evidence)} raises the voice.`,
  fix(evidence, reading) {
    const loud = reading.message.text.slice(evidence.start, evidence.end);
    if (/^[!?\s]+$/.test(loud))
      return `One mark is enough here: “${loud.includes('?') ? '?' : '!'}” or a full stop.`;
    if (isLoudThroughout(reading))
      return 'Write the whole message in ordinary letters; the words carry their own weight.';
    return `Write “${literally(reading, evidence, 40).slice(1, -1).toLowerCase()}” in small letters, and let the words carry their own weight.`;
  },
  examples: {
    good: [{ text: 'Hi Jo, is the ISO 9001 audit at NASA open to students? Great talk!' }],
    bad: [{ text: 'HI JO, PLEASE LOOK AT MY PROFILE TODAY!!!', mark: 'PLEASE' }],
  },
};

/** Whether more than three different everyday words are in capitals. */
function isLoudThroughout({ message }: Reading): boolean {
  const shouted = message.tokens.filter(
    one => one.caps && one.kind === 'word' && one.end - one.start > 1 && isCommonWord(one.word),
  );
  return new Set(shouted.map(one => one.lower)).size > 3;
}

/** Words that are shouted in one breath, "FIX THE MAP": of those in a row at least one is surely no abbreviation. */
function criesIn(
  { tokens, greeting }: Message,
  sure: readonly Token[],
): readonly { readonly start: number; readonly end: number }[] {
  const cries: { start: number; end: number; isSure: boolean }[] = [];
  let isOpen = false;
  for (const token of tokens) {
    const { start, end, gap } = token;
    if (!token.caps || token.kind !== 'word') {
      isOpen = false;
      continue;
    }
    const isSure = sure.includes(token);
    const cry = isOpen && /^[ ,-]+$/.test(gap) ? cries.at(-1) : undefined;
    const isBody = greeting === null || start >= greeting.end;
    if (cry !== undefined && isBody === cry.start >= (greeting?.end ?? 0)) {
      cry.end = end;
      cry.isSure ||= isSure;
    } else cries.push({ start, end, isSure });
    isOpen = true;
  }
  return cries.filter(one => one.isSure);
}
