import { isOneOf } from '../message/word.ts';
import type { Sink } from './model/feature.ts';
import { eachSentence, type Reading } from './reading.ts';
import { englishShare, likeness } from './sense.ts';
import { signal, signals, steps } from './signal.ts';
import { writingOf } from './writing.ts';

const isAskVerb = isOneOf(
  'read check review introduce send tell write help look call show teach explain find get give recommend correct host play listen meet spend come design test sit film open ask lend join speak put forward share bring stay advise rewrite mentor guide connect suggest answer edit proofread visit train sign draw translate plan build make repair fix record prepare organise arrange provide describe comment mark improve ring talk pass work let',
);
const isRequest = isOneOf('could can would will might want need beg ask like request');
const isPlease = isOneOf('please kindly');

/** How many different things each sentence asks for: base verbs after "could you", "please" and the like. */
const asksIn = eachSentence(({ message }, { role, first, last }) => {
  if (role !== 'body') return 0;
  const { tokens } = message;
  let from = first;
  for (; from < last; from++) {
    const { word } = tokens[from]!;
    if (isPlease(word) || (isRequest(word) && tokens[from + 1]?.lower === 'you')) break;
  }
  const verbs: string[] = [];
  for (let i = from; i < last; i++) {
    const { word, lower } = tokens[i]!;
    if (isAskVerb(word) && !verbs.includes(lower)) verbs.push(lower);
  }
  return verbs.length;
});

const SHAPE_STEPS = {
  words: steps('s:words', [1, 3, 5, 8, 12, 16, 20, 30, 40, 60, 80, 100, 120, 150, 180, 200, 220, 250]),
  paragraphs: steps('s:paragraphs', [1, 2, 3, 4, 5]),
  sentences: steps('s:sentences', [1, 2, 3, 4, 6, 9]),
  emoji: steps('s:emoji', [1, 2, 3, 4, 5, 6]),
  runs: steps('s:runs', [1, 2, 3]),
  questions: steps('s:questions', [1, 2, 3, 4, 5]),
  requests: steps('s:requests', [1, 2, 3]),
  asks: steps('s:asks', [1, 2, 3, 4, 5]),
  caps: steps('s:caps', [1, 2, 3, 5, 8]),
  capsShare: steps('s:caps-share', [0.1, 0.2, 0.3, 0.5]),
  slang: steps('s:slang', [1, 2, 3, 5]),
  followUp: steps('s:follow-up', [0, 1, 2, 3]),
  days: steps('s:days', [0, 3, 5, 7, 10, 14, 21, 30]),
  characters: steps('s:characters', [200, 300, 600, 1000, 1300]),
  english: steps('s:english', [0.1, 0.2, 0.3, 0.4]),
  likeBad: steps('s:like-bad', [0.2, 0.35, 0.5, 0.6, 0.7, 0.8, 0.9]),
};

const SHAPE = {
  greeting: signals('s:greet:'),
  nobody: signal('s:greet-nobody'),
  title: signal('s:greet-title'),
  signOff: signal('s:sign-off'),
  kind: signals('s:kind:'),
  channel: signals('s:channel:'),
  connected: signals('s:connected:'),
  noFollowUp: signal('s:follow-up:none'),
  exercise: signal('s:exercise'),
};

/** Adds the shape of the message and its situation. */
export function addShape(reading: Reading, sink: Sink): void {
  const { message, situation, bad } = reading;
  const { capWords, longCapWords, slang } = writingOf(reading);
  let [body, questions, requests] = [0, 0, 0];
  for (const { role, type } of message.sentences) {
    if (role !== 'body') continue;
    body++;
    if (type === 'question') questions++;
    else if (type === 'request') requests++;
  }
  SHAPE_STEPS.words(sink, message.bodyWords);
  SHAPE_STEPS.paragraphs(sink, message.paragraphs.length);
  SHAPE_STEPS.sentences(sink, body);
  SHAPE_STEPS.emoji(sink, message.emoji.length);
  SHAPE_STEPS.runs(sink, message.runs.length);
  SHAPE_STEPS.questions(sink, questions);
  SHAPE_STEPS.requests(sink, requests);
  let mostAsks = 0;
  for (const asks of asksIn(reading)) mostAsks = Math.max(mostAsks, asks);
  SHAPE_STEPS.asks(sink, mostAsks);
  SHAPE_STEPS.caps(sink, longCapWords);
  SHAPE_STEPS.capsShare(sink, capWords / Math.max(8, message.words));
  SHAPE_STEPS.slang(sink, slang);
  const { greeting } = message;
  SHAPE.greeting(sink, greeting === null ? 'none' : greeting.word === '' ? 'name' : greeting.word);
  if (greeting !== null && greeting.names.length === 0) SHAPE.nobody(sink);
  if (greeting !== null && greeting.title !== '') SHAPE.title(sink);
  if (message.signOff !== null) SHAPE.signOff(sink);
  SHAPE.kind(sink, situation.kind ?? ((situation.followUp ?? 0) > 0 ? 'follow-up' : 'first-contact'));
  SHAPE.channel(sink, situation.channel ?? 'message');
  SHAPE.connected(sink, String(situation.connected ?? false));
  const { daysSinceLast } = situation;
  const followUp = situation.followUp ?? (situation.kind === 'follow-up' ? undefined : 0);
  if (typeof followUp === 'number') SHAPE_STEPS.followUp(sink, followUp);
  else SHAPE.noFollowUp(sink);
  if (typeof daysSinceLast === 'number') SHAPE_STEPS.days(sink, daysSinceLast);
  SHAPE_STEPS.characters(sink, message.text.length);
  SHAPE_STEPS.english(sink, englishShare(reading).share);
  if (bad !== null) {
    SHAPE.exercise(sink);
    SHAPE_STEPS.likeBad(sink, likeness(message, bad));
  }
}
