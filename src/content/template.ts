import { grade } from '../domain/grade/grade.ts';
import { FAULT_RULES } from '../domain/grade/rules/index.ts';
import type { FaultId } from '../domain/rubric.ts';
import type { Practice } from '../domain/scenario/practice.ts';
import type { Rewrite } from '../domain/scenario/rewrite.ts';
import type { TopicId } from '../domain/topic.ts';
import { faultsOfSamples } from './check/grading.ts';
import { readDocument } from './document.ts';
import { BAD_MESSAGES } from './template-faults.ts';

/** What a new file is to be about. */
export interface Subject {
  readonly id: string;
  readonly topic: TopicId;
  readonly fault: FaultId;
}

/** The kinds of file that can be begun from a template, and the folder that each lives in. */
export const TEMPLATE_FOLDERS = {
  practice: 'practice',
  quiz: 'quiz',
  rewrite: 'rewrite',
  topic: 'guide',
} as const;
export type TemplateKind = keyof typeof TEMPLATE_FOLDERS;

/** A complete small file of a kind, to be changed line by line; it passes the check as it is, beside others of its kind too. */
export const template = (kind: TemplateKind, subject: Subject): string =>
  withFaultsFound(TEMPLATES[kind](subject));

/** The same text, in which each sample declares what the grader finds in it, so that no new file depends on its finer points. */
function withFaultsFound(text: string): string {
  const found = faultsOfSamples(readDocument('new.yaml', text).value as Practice | Rewrite, grade);
  return text.replace(/faults: \[.*\]/g, declared => {
    const faults = found.shift() ?? [];
    return faults.length === 0 ? declared : `faults: [${faults.join(', ')}]`;
  });
}

/** An id as a title: "My exercise". */
const titleOf = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** The bad message that a new exercise starts from, signed with its title: no two files may have the same. */
const badMessage = (fault: FaultId, id: string): string => `${BAD_MESSAGES[fault].text}\n\n${titleOf(id)}`;

const whyOf = (fault: FaultId): string => FAULT_RULES.find(rule => rule.id === fault)!.why;

const isFollowUp = (fault: FaultId): boolean => fault === 'empty-follow-up' || fault === 'follow-up-too-soon';

const situationOf = (fault: FaultId): string =>
  isFollowUp(fault)
    ? `  kind: follow-up
  channel: message # note, message or inmail
  connected: true
  followUp: 1`
    : `  kind: industry-question
  channel: message # note, message or inmail
  connected: false
  followUp: 0`;

const modelsOf = (fault: FaultId): string =>
  isFollowUp(fault)
    ? `  - tone: plain
    text: Dear Ms Blum, two weeks ago I asked how warm you keep the starter overnight. I have tried 26 degrees since, and my rye rose for the first time. Do you keep the flour warm too? Thank you.
    note: It has waited, and it brings news.
  - tone: warm
    text: Dear Rosa, two weeks ago I asked about your post on rye in a cold winter. My starter has spent its nights beside the oven since, and the bread has risen. If you have a minute, how warm is yours? If not, thank you all the same.
    note: News, a question and an easy way out.`
    : `  - tone: plain
    text: Dear Ms Blum, I read your post on rye in a cold winter. How warm do you keep the starter overnight? Thank you.
    note: One question that belongs to the post.
  - tone: warm
    text: Dear Rosa, your post on rye in a cold winter described my kitchen in Graz. How warm do you keep the starter overnight? Only if you have a minute, and thank you for writing it.
    note: A small true thing about the writer, and an easy way out.`;

const quoted = (text: string): string => JSON.stringify(text);

const TEMPLATES: Readonly<Record<TemplateKind, (subject: Subject) => string>> = {
  practice: ({ id, topic }) => `format: 1
kind: practice
id: ${id}
title: ${quoted(titleOf(id))}
summary: Ask a baker you have never met one small thing.
goal: ask-field # find-job, grow-network or ask-field
topics: [${topic}]
minutes: 5
level: 1 # 1 easiest to 3

# The person who is written to. The learner can open this at any time.
persona:
  name: Rosa Blum
  headline: Baker
  company: Backhaus Blum
  about: I bake with rye that others send back.
  activity:
    - "Post: Rye in a cold winter"
  shared: []

# How the person takes messages.
temperament:
  needs: [personal] # strengths without which the answer is not warm
  interest: 0.7 # 0 to 1
  patience: 1 # follow-ups they bear
  addressAs: [Rosa, Ms Blum]
  answersIn: [1, 3] # days, at least and at most

you:
  headline: Apprentice in a bakery
  background: You have baked rye for a year, and in the cold it does not rise.
situation:
  kind: industry-question
  channel: message
  connected: false
startsOn: "2026-03-02"

# The story: each node leads to the next, the last ones are of type end.
start: hello
nodes:
  hello:
    type: say
    text: Rosa Blum has written about the very thing that troubles you. You do not know her.
    next: write
  write:
    type: compose
    prompt: Write to her. One question is enough.
    models: # must be ready to send
      - |-
        Dear Ms Blum,

        your post on rye in a cold winter described my kitchen in Graz. May I ask you one thing: how warm do you keep the starter overnight?

        If you have no time, that is quite all right. Thank you for writing it.
    samples: # must have exactly these faults
      - text: Hello, I came across your impressive profile and would love to connect with an inspiring professional like you.
        faults: [generic, no-purpose]
    next: reaction
  reaction:
    type: react
    outcomes: # warm and silence are needed; question, polite-no and removed may be added
      warm:
        text: At twenty-six degrees, in a drawer beside the oven. Tell me how it went!
        next: end-answered
      silence:
        text: A week passes without a word.
        days: 7
        next: end-silent
  end-answered:
    type: end
    title: A warm drawer
    outcome: good # good, mixed or bad
    text: She answered the same week, and your rye has risen since.
    points:
      - text: You named her post and asked one small thing.
        topic: ${topic}
    takeAway: One small question is easily answered.
  end-silent:
    type: end
    title: Silence
    outcome: mixed
    text: Nothing came back. It need not be your fault.
    points:
      - text: A message that could go to anyone seldom gets an answer.
        topic: ${topic}
    takeAway: Say why you write to this person and to nobody else.
`,
  quiz: ({ id, topic }) => `format: 1
kind: quiz
topic: ${topic}
title: More questions
questions:
  - id: ${id}-first
    topic: ${topic}
    kind: single # single, several, true-false, judge, find-fault, order or pick-day
    prompt: You write to a baker you do not know. What comes first? (${topic})
    options:
      - text: Why you write to her and not to any other baker.
        correct: true
        why: She sees at once that the message is meant for her.
      - text: Your whole career, so that she knows you.
        why: She has not asked for it, and it hides what you want.
      - text: A compliment on her impressive profile.
        why: It fits everybody, and so it says nothing.
    explain: A message is personal when nobody else could get it.
`,
  rewrite: ({ id, topic, fault }) => `format: 1
kind: rewrite
id: ${id}
title: ${quoted(titleOf(id))}
topic: ${topic}
fault: ${fault} # the main fault that it trains
scene: >-
  You are an apprentice in a bakery in Graz. Rosa Blum has written about rye
  in a cold winter, and you want to ask her one thing.
situation:
${situationOf(fault)}
  recipient:
    name: Rosa Blum
    headline: Baker
    company: Backhaus Blum
    about: I bake with rye that others send back.
    activity:
      - "Post: Rye in a cold winter"
    shared: []
bad: ${quoted(badMessage(fault, id))}
spots: # literal words of the bad message
  - quote: ${quoted(BAD_MESSAGES[fault].quote)}
    fault: ${fault}
    why: ${quoted(whyOf(fault))}
hints: # a ladder, one step for each new attempt
  principle: ${quoted(whyOf(fault))}
  where: ${quoted(`Look at the words “${BAD_MESSAGES[fault].quote}”.`)}
  pair:
    weaker: HELP ME!!!
    stronger: May I ask you one thing?
models: # at least a plain and a warm one, ready to send
${modelsOf(fault)}
samples: # at least three that must fail with exactly these faults
  - text: ROSA YOUR RYE POST WAS GREAT!!! HOW WARM IS THE STARTER???
    faults: [shouting]
    why: Friendlier, and still shouted.
  - text: Hello, I came across your impressive profile and would love to connect with an inspiring professional like you.
    faults: [generic]
    why: It could go to anyone.
  - text: Dear Ms Blum, I expect an answer about your rye post by tomorrow. You must have time for this.
    faults: [pressure]
    why: Nobody owes you an answer.
reader: Asked so quietly, I answered between two trays.
`,
  topic: ({ topic }) => `format: 1
kind: guide
id: ${topic} # one of the guide's sixteen topics; this answer takes the place of the shipped one
title: A topic in a few words
where: tip 1
short: What to remember, in one or two sentences.
long: |-
  What lies behind it, in one to three short paragraphs.

  Write as you would speak to a friend who asks.
example:
  text: Dear Ms Blum, your post on rye in a cold winter described my kitchen. How warm do you keep the starter?
  why: It names what was read and asks one thing.
counterExample:
  text: Hi, I love your profile, let us connect!
  why: It could go to anyone.
asks: # at least five ways in which people ask for it
  - what should I remember
  - how do I do this
  - is there a rule for it
  - what do others do
  - can you explain it
followUps:
  - What is the next thing to know?
related: [${topic === 'value' ? 'boundaries' : 'value'}]
`,
};
