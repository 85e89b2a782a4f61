import type { Grade } from '../../src/domain/grade/rule.ts';
import { type FaultId, isHard, verdictOf } from '../../src/domain/rubric.ts';

/** A sound scenario of few nodes, as YAML; tests break it in one place. */
export const SCENARIO = `format: 1
kind: practice
id: small
title: A small one
summary: Write to a baker.
goal: ask-field
topics: [value]
minutes: 3
level: 1
persona:
  name: Rosa Blum
  headline: Baker
  company: ""
  about: I bake.
  activity: ["Post: Rye in winter"]
  shared: []
temperament:
  needs: []
  interest: 0.6
  patience: 1
  addressAs: [Rosa]
  answersIn: [1, 2]
you:
  headline: Apprentice
  background: You bake too.
situation:
  kind: first-contact
  channel: message
  connected: false
startsOn: "2026-03-02"
start: hello
nodes:
  hello:
    type: say
    text: Meet Rosa.
    next: write
  write:
    type: compose
    prompt: Write to her.
    models:
      - Dear Rosa, your post on rye in winter helped me. May I ask what you feed the starter? No worries if not.
    samples:
      - text: BUY MY FLOUR NOW!!!
        faults: [sales-pitch, shouting]
    next: reaction
  reaction:
    type: react
    outcomes:
      warm:
        text: With pleasure.
        next: good
      silence:
        text: Nothing comes.
        days: 7
        next: bad
  good:
    type: end
    title: An answer
    outcome: good
    text: She answered.
    points:
      - text: You asked one small thing.
        topic: value
    takeAway: Ask small.
  bad:
    type: end
    title: No answer
    outcome: bad
    text: She did not answer.
    points:
      - text: It was a pitch.
        topic: bad-kinds
    takeAway: Do not sell.
`;

/** A sound quiz with one question of each kind. */
export const QUIZ = `format: 1
kind: quiz
topic: follow-up
title: Following up
questions:
  - id: fu-single
    topic: follow-up
    kind: single
    prompt: How long do you wait?
    options:
      - text: A week at least
        correct: true
        why: People are busy.
      - text: A day
        why: That is too soon.
    explain: Wait a week.
  - id: fu-several
    topic: follow-up
    kind: several
    prompt: What helps?
    options:
      - text: Something new
        correct: true
        why: It gives a reason.
      - text: Patience
        correct: true
        why: It gives room.
      - text: Guilt
        why: It drives people away.
    explain: Add something and wait.
  - id: fu-true
    topic: follow-up
    kind: true-false
    prompt: Three reminders are fine.
    options:
      - holds: true
        text: True, people forget.
        why: They do, but two reminders are enough.
      - holds: false
        text: False, two are the most.
        correct: true
        why: After two you move on.
    explain: Two at most.
  - id: fu-judge
    topic: follow-up
    kind: judge
    prompt: Would you send this?
    message: Any update?
    answer: revise
    why:
      send: It adds nothing.
      revise: It needs a reason.
      dont-send: It is only thin.
    explain: Add something.
  - id: fu-find
    topic: follow-up
    kind: find-fault
    prompt: Where is the fault?
    message: Dear Rosa, I wrote last week. Why have you not answered me? The rye rose well.
    picks:
      - quote: Why have you not answered me?
        correct: true
        fault: pressure
        why: It accuses.
      - quote: The rye rose well.
        why: That is news, and welcome.
    elsewhere: That part is fine.
    explain: Never accuse.
  - id: fu-order
    topic: follow-up
    kind: order
    prompt: In which order?
    items:
      - text: Write
        why: First things first.
      - text: Wait
        why: Then a week.
      - text: Remind
        why: Then once more.
    explain: Write, wait, remind.
  - id: fu-day
    topic: follow-up
    kind: pick-day
    prompt: When?
    sentOn: "2026-03-02"
    ranges:
      - from: 1
        to: 6
        why: Too soon.
      - from: 7
        to: 14
        correct: true
        why: Just right.
      - from: 15
        to: 30
        why: Late.
    explain: One to two weeks.
`;

/** A sound rewrite. */
export const REWRITE = `format: 1
kind: rewrite
id: loud-baker
title: The loud baker
topic: balance
fault: shouting
scene: You write to Rosa about rye.
situation:
  kind: industry-question
  channel: message
  connected: false
  followUp: 0
  recipient:
    name: Rosa Blum
    headline: Baker
bad: "ROSA!!! WHAT DO YOU FEED YOUR RYE???"
spots:
  - quote: "ROSA!!!"
    fault: shouting
    why: It shouts.
hints:
  principle: Quiet words carry further.
  where: Look at the capitals.
  pair:
    weaker: HELP ME!!!
    stronger: May I ask you one thing?
models:
  - tone: plain
    text: Dear Rosa, what do you feed your rye? Thank you.
    note: One question.
  - tone: warm
    text: Dear Rosa, your rye post made my week. What do you feed it? Thank you!
    note: A reason and a question.
samples:
  - text: ROSA WHAT DO YOU FEED IT!!!
    faults: [shouting]
    why: Still loud.
  - text: I admire your journey and would love to connect.
    faults: [generic]
    why: It could go to anyone.
  - text: Hi.
    faults: [no-purpose]
    why: She cannot tell what you want.
reader: I answered between two trays.
`;

/** A grade with just these faults, with nothing of the text quoted. */
export function gradeOf(...faults: readonly FaultId[]): Grade {
  return {
    verdict: verdictOf(faults),
    band: faults.length > 0 ? 'needs work' : 'ready',
    score: faults.length > 0 ? 40 : 95,
    faults: faults.map(id => ({
      id,
      hard: isHard(id),
      start: 0,
      end: 0,
      quote: '',
      what: `There is ${id}.`,
      why: 'It puts people off.',
      topic: 'value',
      fix: 'Leave it out.',
    })),
    strengths: [],
    tips: [],
  };
}
