import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isForeignQuestion } from '../../src/domain/retrieve/foreign-question.ts';
import { retrieve } from '../../src/domain/retrieve.ts';
import type { GuideTopic } from '../../src/domain/scenario/guide.ts';
import { TOPIC_IDS } from '../../src/domain/topic.ts';
import { asksOfGuide } from '../eval/ask-data.ts';

const dev = readFileSync(new URL('../corpus/questions.dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as { id: string; question: string; topic: string });

/** A guide that holds nothing but ways to ask. */
const guideWith = (id: GuideTopic['id'], asks: readonly string[]): readonly GuideTopic[] => [
  {
    format: 1,
    kind: 'guide',
    id,
    title: id,
    where: 'here',
    short: '',
    long: '',
    example: { text: '', why: '' },
    counterExample: { text: '', why: '' },
    asks,
    followUps: [],
    related: [],
  },
];

describe('retrieve', () => {
  it('gives each way to ask in the shipped guide its own topic', () => {
    for (const { question, topic } of asksOfGuide()) expect(retrieve(question).topic, question).toBe(topic);
  });

  it.each([
    'may i send my poem to a poet',
    'is it ok to send my recipe to a chef',
    'can i send my thesis to a researcher',
    'may i send my game to a developer',
  ])('does not count own work for one person among what must not be sent: %s', question => {
    expect(retrieve(question).topic).toBe('good-kinds');
  });

  it.each([
    'can i send my price list to a chef',
    'may i send an offer to a poet',
    'can i send a chain letter to a developer',
  ])('still tells what must not be sent: %s', question => {
    expect(retrieve(question).topic).toBe('bad-kinds');
  });

  it.each([
    'is it rude to tell a recruiter he is an idiot',
    'is it mean to call a ceo stupid in a message',
    'a stranger says I look gorgeous',
    'some guy wrote that I have beautiful eyes, what do I do',
    'Can I ask someone out?',
    'Someone sent me a pitch, must I answer?',
    'Someone sent me a sales pitch. Do I have to answer?',
    'do I have to reply to spam',
    'may I write that she is incompetent',
    'a guy I never met called me sweetie in his message',
    'an old man writes me that I look young, should I say thanks',
    'someone wants me to invest in crypto, should I answer',
  ])('tells what must not be sent, and what one owes to nobody who sends it: %s', question => {
    expect(retrieve(question).topic).toBe('bad-kinds');
  });

  it.each([
    ['is-it-weird', 'will the recruiter think I am an idiot'],
    ['boundaries', 'is it rude to tell a recruiter I have no interest'],
    ['boundaries', 'can I ask someone for a short call'],
    ['job-first', 'a recruiter sent me a position, do I have to answer'],
    ['none', 'my boss calls me an idiot'],
    ['none', 'my husband looks at other women'],
    ['none', 'someone sent me an invitation, must I answer'],
  ])('does not take the words of an insult or an offer for one: %s, %s', (topic, question) => {
    expect(retrieve(question).topic).toBe(topic);
  });

  it.each(dev)('answers $id: $question', ({ question, topic }) => {
    expect(retrieve(question).topic).toBe(topic);
  });

  it.each([
    '',
    '   ',
    '?',
    '!!!',
    'zzzz',
    'qwrtz plkj',
    '\u0000\u001b[31m',
    '\ud800',
    '…',
    '12345678901234567890',
  ])('gives an honest no to %j, with places to start', question => {
    const { related, topic } = retrieve(question);
    expect(topic).toBe('none');
    expect(related).toHaveLength(3);
  });

  it.each([
    ['job-first', 'how do I write to a recruiter who wrote to me first?'],
    ['job-first', 'a recruiter messaged me, what should I answer'],
    ['job-first', 'a hiring manager wrote me a message, what now'],
    ['boundaries', 'how do I reply to a no?'],
    ['boundaries', "A recruiter wrote but I'm not interested"],
    ['boundaries', "I'm not interested in the job, what do I tell the recruiter"],
    ['boundaries', 'how do I decline a message politely'],
    ['good-kinds', 'how to thank someone for a talk they gave'],
    ['good-kinds', 'what to send after a phone call'],
    ['good-kinds', 'thank you message after interview'],
    ['good-kinds', 'should I thank the interviewer'],
    ['connect-first', 'do I thank them for accepting my invitation'],
    ['viewed-profile', 'someone viewed my profile, do I thank them'],
    ['boundaries', 'how do I answer a rejection'],
    ['boundaries', 'how do I find a mentor without asking too much'],
    ['none', 'how do I find a mentor programme'],
    ['boundaries', 'should I apologise for bothering them'],
    ['boundaries', 'is it rude to write on a sunday'],
    ['balance', 'what if I know their kid goes to my school'],
    ['balance', 'I looked at her whole feed, should I say so'],
    ['platform-purpose', 'could I chat with people about football'],
    ['platform-purpose', 'can I share my wedding photos with business contacts'],
    ['follow-up', 'how long after an interview do I write'],
    ['good-kinds', 'can I send my portfolio to a designer'],
    ['none', 'which school is good for my kid'],
    ['none', 'how do I decline a job offer'],
    ['boundaries', "they told me they can't help, what do I write back"],
    ['boundaries', 'someone told me no, what do I say'],
    ['good-kinds', 'what can I ask an engineer whose job I find interesting'],
    ['is-it-weird', "I'm scared of being ignored"],
    ['none', 'how do I cope with rejection after interviews'],
    ['none', 'how do I centre a div'],
    ['none', 'is LinkedIn premium worth it'],
  ])('gives a shy graduate "%s" for "%s"', (topic, question) => {
    expect(retrieve(question).topic).toBe(topic);
  });

  it('gives an honest no to what lies next to the guide', () => {
    for (const question of [
      'how do I write a good CV',
      'what salary can I ask for',
      'which photo should I use for my profile',
      'how much does premium cost',
      'how do I block a person',
      'what should I wear to the interview',
      'when is the best time to post',
      'how do I change my password',
    ])
      expect(retrieve(question).topic, question).toBe('none');
  });

  it('names other topics than the answer as related, each once', () => {
    for (const { question } of dev) {
      const { related, topic } = retrieve(question);
      expect(new Set([topic, ...related]).size).toBe(4);
      for (const id of related) expect(TOPIC_IDS).toContain(id);
    }
  });

  it('calls likely what else is in a question, and nothing where it is about one thing', () => {
    expect(retrieve('can I use emojis when I write to a stranger?').likely).toContain('strangers');
    expect(retrieve('how many emojis are too many?').likely).toEqual([]);
  });

  it('puts the second subject of a question among the related topics', () => {
    const { related, topic } = retrieve('can I use emojis when I write to a stranger?');
    expect([topic, ...related].slice(0, 3)).toEqual(expect.arrayContaining(['emoji', 'strangers']));
  });

  it('gives a score between 0 and 1', () => {
    for (const { question } of dev) {
      const { score } = retrieve(question);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('gives the same answer to the same question', () => {
    for (const { question } of dev) expect(retrieve(question)).toEqual(retrieve(question));
  });

  it('does not mind capitals, marks, typing errors and missing apostrophes', () => {
    for (const [question, topic] of [
      ['HOW LONG SHOULD MY MESSAGE BE???', 'length'],
      ['can i use emojies', 'emoji'],
      ['they havent answerd, what now', 'follow-up'],
      ['is it wierd to mesage somone', 'is-it-weird'],
      ['Can I write to a strangr?', 'strangers'],
    ])
      expect(retrieve(question!).topic, question).toBe(topic);
  });

  it('takes a picture at the end for decoration, unless the question is about it', () => {
    for (const [question, topic] of [
      ['they have not answered, what now :(', 'follow-up'],
      ['is it weird to write to people 😅', 'is-it-weird'],
      ['how long should my message be? 🙏🙏', 'length'],
      ['can I end with 🙂', 'emoji'],
      ['is it ok to type :)', 'emoji'],
      ['🚀🔥', 'emoji'],
    ])
      expect(retrieve(question!).topic, question).toBe(topic);
  });

  it('lets an ask of a user pack decide, and what resembles it', () => {
    const guide = guideWith('value', ['may I send a homing pigeon along']);
    expect(retrieve('homing pigeon?').topic).toBe('none');
    expect(retrieve('May I send a homing pigeon along?', guide)).toMatchObject({ topic: 'value', score: 1 });
    expect(retrieve('homing pigeon?', guide).topic).toBe('value');
    expect(retrieve('what is a good pasta recipe', guide).topic).toBe('none');
  });

  it('reads a hostile text of 50 kB in a few milliseconds', () => {
    const texts = ['a', ' ', '!', 'a ', '🙂', 'a.', "n't ", 'connect ', '\u200d', '[', 'http://a.b ', 'ﷺ'];
    retrieve('warm up');
    for (const part of texts) {
      const text = part.repeat(Math.ceil(50_000 / part.length));
      const start = performance.now();
      retrieve(text);
      expect(performance.now() - start, JSON.stringify(part)).toBeLessThan(50);
    }
  });
});

describe('another language', () => {
  it.each([
    'Wie lange soll ich warten, bis ich nochmals schreibe?',
    'Was mache ich, wenn niemand antwortet?',
    'Comment dois-je commencer mon message ?',
    '¿Puedo usar emojis en LinkedIn?',
    'Posso usare le emoji?',
    'Как долго ждать ответа?',
    '怎么写一封好的邮件？',
  ])('is outside the guide: %s', question => {
    expect(retrieve(question).topic).toBe('none');
  });

  it('is told from English, however it is spelt, by everybody who asked so far', () => {
    for (const name of ['questions', 'questions.dev', 'questions-train']) {
      const asked = readFileSync(new URL(`../corpus/${name}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as { question: string; topic: string });
      expect(asked.filter(one => one.topic !== 'none' && isForeignQuestion(one.question))).toEqual([]);
    }
  });

  it('is answered where a pack of content asks so', () => {
    const guide = guideWith('emoji', ['Darf ich Emojis benutzen?']);
    expect(retrieve('Darf ich Emojis benutzen?', guide).topic).toBe('emoji');
  });
});
