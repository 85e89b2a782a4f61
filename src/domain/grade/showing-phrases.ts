import { phrases, type Said } from './phrases.ts';

/** Courtesy and phrases that fit any letter: no point of contact. */
export const COURTESY = phrases(`
  greeting, greetings, regards, wishes, sincerely, respectfully, yours (truly|faithfully),
  (i|we) (also|really|sincerely)? hope, hope (you|this|all), (i|we) thought that? you, perhaps, maybe,
  you'd (get|be|rather|want|like), no (hurry|rush|worries|pressure|need|offence|offense),
  sorry, excuse, forgive, apolog*, feel free, permit me, allow me, let me (introduce|know), introduce myself,
  have a (good|nice|great|lovely), all the best, take care,
  good (luck|day|days|night to|nights to|morning|mornings|evening|evenings), (look|looking) forward,
  i wish, i just, (i|we) want, just wanted, don't (want|mean) to, either way, up to you, kind of you,
  you can (be|say|forget|ignore|take|have), (don't|won't) (know me|remember me|have to),
  (do|will) not (know me|remember me|have to), off the hook, (i|we) (won't|will not|don't|never|can't),
  not pitching, if (anyone|anybody|someone|somebody), that's all`);

/** What begins a question, a request or a wish. */
export const ASKING = phrases(`
  (would|could|can|will|do|did|are|is|may|shall) (you|i|we|it|that|there|this), please,
  (i'd|we'd) (like|love|be), (i|we) would (like|love|be), (love|like|happy|glad|pleased|keen) to,
  if you, whether you, let's, connect, join`);

/** What goes with a request rather than with a point of contact. */
export const ATTACHED = phrases('attached, enclosed, attach, useful, helpful, asking, stupid');

/** What speaks of somebody or something named before. */
export const POINTING = phrases(
  '(though|although|because|since|as|while) (he|she|they|it|this|that), he, she, they, it, this, that',
);

const GIVE =
  '(send|share|show|bring|lend|give|pass|forward|copy|offer|pay|swap|trade|exchange|compare|help|keep|save|put|tell|mail|post|scan|translate|test|return|introduce you|connect you|answer)';
const GLADLY = '(gladly|happily|also|always|only|just|certainly)';

/** Whether the words of a clause, or its text, give something. */
type Gives = (said: Said, text: string) => boolean;

const anyOf = (list: string): Gives => phrases(list).standIn;

const OWNED = phrases(`
  (is|are) yours, yours (if|for), you can have, on request, at your disposal,
  do you (want|need) (the|a|it|them|one|my|our), would you like (the|a|it|them|one|to have|my|our),
  if you'd (like|want|need) (it|them|the|a|one|photos|copies|pictures),
  if you would? (like|want|need) (it|them|the|a|one|photos|copies|pictures)`);
const FOR_YOU = phrases('for you');
const OWED = phrases('(because of|thanks to|since) (you|your)');
const CHANGED = phrases('saved, helped, changed, worked, taught');

/** What gives the reader something, and how plainly. */
export const GIVING: readonly (readonly [Gives, number])[] = [
  [
    anyOf(
      `(i'll|i'd|we'll|we'd) be? ${GLADLY}? ${GIVE}, (i|we) (will|can|could|would)? be? ${GLADLY}? ${GIVE}`,
    ),
    1,
  ],
  [anyOf(`(shall|may|can|could|should|let) (i|we|me|us) ${GIVE}`), 1],
  [anyOf(`(happy|glad|pleased|gladly|delighted|like|love|ready|willing) to ..3 ${GIVE}`), 1],
  [anyOf(`(can|could|will|would|gladly) ${GIVE}, (shall|may) i ${GIVE}`), 0.9],
  [anyOf("let's, shall we, in return, in exchange"), 0.8],
  [
    anyOf(`
      attach, attached, enclosed, for any use, freely, i can add, swapping, may use, with your name,
      (photos|text|list) (are|is) on my page, want (a|the) _, here (is|are), link below,
      sending (it|you|them|with)`),
    0.9,
  ],
  [
    anyOf(`
      of (any|some)? use (to|for) you, (useful|helpful|handy|interest|interesting) (to|for) you,
      use to (you|the|your)`),
    1,
  ],
  // "For you to ..." asks.
  [
    (said, text) => OWNED.standIn(said) || (FOR_YOU.standIn(said) && /\bfor you(?! to)(?!\w)/i.test(text)),
    0.9,
  ],
  [anyOf('(might|may|will) (like|want|be glad|be pleased|interest|help|be useful)'), 0.6],
  [
    anyOf(`
      for free, free of charge, free (copy|place|evening|ticket), costs nothing, at no cost,
      throwing (it|them|out), spare`),
    0.8,
  ],
  [
    anyOf(`
      per (hour|day|month|year), a (month|year|day), permanent, full-time, full time, part-time, part time,
      salary, rate, fee, shift, shifts, contract, (start|starts|starting) (in|on), we offer, paid`),
    0.7,
  ],
  [anyOf('swap, trade, exchange, compare'), 0.5],
  [
    (said, text) =>
      OWED.standIn(said) ||
      (CHANGED.standIn(said) && /\byour? .*\b(?:saved|helped|changed|worked|taught)(?!\w)/i.test(text)),
    0.6,
  ],
  [
    anyOf(
      "(i've|i have|we have|we've) (found|measured|made|written|tested|tried|collected|counted|put|got|kept)",
    ),
    0.4,
  ],
];

/** What asks for something where it seems to give. */
export const TAKING = phrases(`
  introduce myself, present myself, help me, here (is|are) the (one|question), congratulat*,
  (can|could|would|will|if) you _? (can't|cannot|could|can)? please? (send|share|show|give|tell|introduce|lend|forward|pass),
  (send|share|give|show|tell|forward) (me|us), who should, where (can|could|should), got lost`);

/** Wishes, and what announces one. */
export const WISHING = phrases(`
  (i'd|we'd) _? (like|love), (i|we) (would|should) _? (like|love),
  (i'd|we'd) _? be (glad|happy|grateful|pleased|honoured|honored|interested|delighted|thankful),
  (i|we) (would|should) _? be (glad|happy|grateful|pleased|honoured|honored|interested|delighted|thankful),
  would (love|like), would be (glad|happy|grateful|pleased|great|lovely|nice|good|an honour|an honor),
  (love|like|glad|happy|hope|hoping|keen|pleased|nice|good|great|delighted) to,
  (i|we|just) (want|wanted|wish) to, interested in, looking for,
  (i'm|we're) (asking|writing|looking|collecting|searching|hoping),
  (i|we) (am|are) (asking|writing|looking|collecting|searching|hoping),
  i (ask|wonder|write|need), i (asked|wrote) to? you? (about|whether|if|for|which|how|what),
  let (me|us) know, tell (me|us), let's, invite, please, pleasure to, fancy, propose,
  connect, connected, connecting, link up, grateful, i only ask, be (grateful|thankful|glad|happy),
  just wanted? to say, all (i'd|we'd) still need`);

/** Beginnings that need what was said before. */
export const POINTING_BACK = phrases(`
  (would|could|can|will|is|are|was|do|does|did|may|might|shall|has) (that|it|this|you|i|we), and, still`);

/** What surrounds a request, but is none. */
export const TAKING_LEAVE = phrases(`
  introduce myself, present myself, no (hurry|rush|worries|need|answer|reply), feel free, ignore,
  please (do not|don't|leave), don't (want|mean) to, hope that? (you're|you are|this finds), sorry,
  please (forgive|excuse|permit|allow)`);

/** What makes it easy to say no. */
export const EASE = phrases(`
  no (hurry|rush|worries|need|pressure|problem|harm|obligation|hard feelings|answer|reply),
  if not, if (you|it|that|this|the), only if, either way, up to you, whenever, when (you|it|time), feel free,
  decline, say no, a no, understand, fine, one-word, one (word|line), busy, convenien*, either, needn't,
  no duty, nothing to answer, declin*, forget it, leave this, offended, should (you|the|it|this|that), may we,
  do you know if, is that something, no reason, whichever, would you be? (open|ok|mind|consider|like),
  are you open, may i, happy to leave, or not, leave it, ignore, nothing more`);

/** Words that may make it easy, where a cue or a phrase says so too. */
export const EASY_WORDS = phrases('if, no, not, only, either, busy, decline');

/** Civil words. */
export const CIVIL = phrases(`
  thank*, thx, grateful, gratitude, appreciat*, greeting, greetings, good (morning|day|evening|afternoon),
  hello, dear, congrat*, well done, best wishes, all the best, happy, regards, merci, gracias, danke, grazie,
  obrigado, obrigada, asante, welcome, get well, bravo, hats off, respect*, cheers, honoured, honored,
  kind, kindly, sorry, please, good luck, wish you`);
