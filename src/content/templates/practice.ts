import { quoted, type Subject, titleOf } from './subject.ts';

/** A small scenario: a scene, a message, two ends. */
export const practiceTemplate = ({ id, topic }: Subject): string => `format: 1
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
`;
