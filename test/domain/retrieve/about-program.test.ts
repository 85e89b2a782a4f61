import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ABOUT, aboutProgram } from '../../../src/domain/retrieve/about-program.ts';
import { retrieve } from '../../../src/domain/retrieve.ts';
import { asksOfGuide, questionsFromPhrases, questionsIn } from '../../eval/ask-data.ts';

test.each([
  ['Can you write my message for me?', /writes no message for you/],
  ['write me a message to a recruiter', /writes no message for you/],
  ['Could you please draft a follow-up for me?', /writes no message for you/],
  ['will this app improve my letter', /writes no message for you/],
  ['Can you check my draft?', /Check a draft/],
  ['Who are you?', /coach for professional messages/],
  ['what is this', /coach for professional messages/],
  ['What can you do?', /coach for professional messages/],
  ['Are you a bot?', /No person and no language model/],
  ['do you use AI?', /No person and no language model/],
  ['Is this ChatGPT?', /No person and no language model/],
  ['am I talking to a real person', /No person and no language model/],
  ['Is my data sent anywhere?', /Nothing that you write leaves/],
  ['where are my drafts stored', /Nothing that you write leaves/],
  ['do you store what I write', /Nothing that you write leaves/],
  ['Does this need the internet?', /Nothing that you write leaves/],
  ['how do I delete my data', /forget --all/],
  ['How can I erase everything I wrote?', /forget --all/],
  ['how can i back up my progress', /rapport export/],
  ['How do I quit?', /Ctrl\+C/],
  ['how do I exit the program', /Ctrl\+C/],
  ['How do I use this?', /bottom row/],
  ['where can I change the colours', /bottom row/],
  ['help', /bottom row/],
  ['is rapport free', /MIT/],
  ['are the people real?', /invented/],
  ['do you send the message to the person', /sends nothing/],
  ['can you read my LinkedIn profile', /no access/],
  ['is this real LinkedIn?', /no access/],
  ['why is my score so low', /rapport rules/],
  ['how do I add my own scenario', /content new/],
  ['how do I undo', /bottom row/],
  ['can I pause a scenario', /bottom row/],
  ['What languages do you speak?', /English only/],
  ['what languages does it speak', /English only/],
  ['Where do I see my score?', /“Progress” on Home/],
  ['how do I start a quiz', /arrow keys/],
  ['can I get a hint?', /one at a time/],
  ['how do I make the text bigger', /size of the letters/],
  ['Can I play with a friend?', /one person at a time/],
  ['how do I update this program', /new version/],
  ['can I replay a story', /bottom row/],
  ['is there a manual', /bottom row/],
  ['does it have a dark theme', /bottom row/],
  ['can I paste in my own message to be checked', /Check a draft/],
  ['where are the files kept', /Nothing that you write leaves/],
  ['is anything I write here sent to other people', /Nothing that you write leaves/],
  ['how can I add a new character', /content new/],
  ['can I use this offline', /Nothing that you write leaves/],
  ['can I run rapport without wifi?', /Nothing that you write leaves/],
  ['do you send this to my boss', /Nothing that you write leaves/],
  ['will it be shown to my teacher', /Nothing that you write leaves/],
  ['can my employer read what I type here', /Nothing that you write leaves/],
])('%s is answered by what is true of the program, and by no guide topic', (question, answer) => {
  expect(aboutProgram(question)).toMatch(answer);
  expect(retrieve(question)).toMatchObject({ topic: 'none', about: aboutProgram(question) });
});

test('no question on writing to people is taken for one about the program', () => {
  const labelled = [
    ...asksOfGuide(),
    ...questionsFromPhrases(),
    ...['questions.jsonl', 'questions-train.jsonl', 'questions.dev.jsonl'].flatMap(questionsIn),
  ].filter(({ topic }) => topic !== 'none');
  expect(labelled.length).toBeGreaterThan(1000);
  expect(labelled.filter(({ question }) => aboutProgram(question) !== null)).toEqual([]);
});

test.each([
  'is it ok to use ChatGPT to write my message',
  'can you write to someone without being connected',
  'how do I end a message',
  'how do I stop a conversation politely',
  'should I delete my message',
  'do people read what I write',
  'will they see that I looked at their profile',
  'how do I leave a conversation',
  'can I send the same message to everyone',
  'is it safe to message strangers',
  'how can you write a good first message for my network',
  'how much does a message matter',
  'do you send a message after an interview',
  'can I go back to a recruiter after I said no',
  'can I save a bad first message',
  'how do I add a person',
  'can I start a conversation again',
  'can I repeat my question',
  'how can I see who looked at my profile',
  'can I send my message to two people',
  'does what I write sound pushy',
  'can I make my message shorter',
  'can I make the text longer',
  'is a connection request real contact',
  'do you use a real name in the greeting',
  'can I send this to my boss',
  'can my boss see that I looked at her profile',
  'do you send it to a stranger or to a friend first',
])('%s is no question about the program', question => {
  expect(aboutProgram(question)).toBeNull();
});

test('no question that a pattern matches lacks the words it is looked for by', () => {
  for (const { words, source } of ABOUT.flatMap(({ asks }) => asks))
    fc.assert(
      fc.property(
        fc.stringMatching(new RegExp(source.replaceAll('\\b', '').replaceAll('.*', ' ?'))),
        text => {
          expect(
            words.some(word => text.includes(word)),
            `${words.join('|')} in ${JSON.stringify(text)}`,
          ).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
});
