import type { Subject } from './subject.ts';

/** An answer of the tutor that takes the place of the shipped one. */
export const topicTemplate = ({ topic }: Subject): string => `format: 1
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
`;
