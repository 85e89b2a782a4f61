import { FAULT_RULES } from '../../domain/grade/rules/index.ts';
import type { FaultId } from '../../domain/rubric.ts';
import { BAD_MESSAGES } from './bad-messages.ts';
import { quoted, type Subject, titleOf } from './subject.ts';

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

/** An exercise that trains a fault. */
export const rewriteTemplate = ({ id, topic, fault }: Subject): string => `format: 1
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
`;
