import { expect, test } from 'vitest';
import { writeYaml } from '../../src/content/document.ts';
import { stepsOf } from '../../src/content/integrity/ways.ts';
import { toAnki } from '../../src/content/interchange/anki.ts';
import { toGift } from '../../src/content/interchange/gift-export.ts';
import { fromGift } from '../../src/content/interchange/gift-import.ts';
import { toTwee } from '../../src/content/interchange/twee.ts';
import { shippedContent } from '../../src/content/shipped.ts';
import { validateFile } from '../../src/content/validate.ts';
import type { Quiz } from '../../src/domain/scenario/quiz.ts';
import { QUIZ } from '../helpers/content.ts';

const { content } = await shippedContent();
const { item: small } = validateFile('follow-up.yaml', QUIZ);

test.each([...content.quizzes, small?.value as Quiz].map(quiz => [quiz.topic, quiz] as const))(
  'the quiz on %s comes back from GIFT as it was, whatever the kind of its questions',
  (topic, quiz) => {
    const { questions, problems } = fromGift(toGift(quiz), 'quiz.gift', topic);
    expect(problems).toEqual([]);
    expect(questions).toEqual(quiz.questions);
    const back = { format: 1, kind: 'quiz', topic, title: 'Back again', questions };
    expect(validateFile(`${topic}.yaml`, writeYaml(back)).problems).toEqual([]);
  },
);

test('what was changed in the GIFT file counts more than what the export noted', () => {
  const quiz = small?.value as Quiz;
  const changed = toGift(quiz).replaceAll('####', '####Changed\\: ');
  const { questions } = fromGift(changed, 'quiz.gift', 'follow-up');
  expect(questions).toHaveLength(quiz.questions.length);
  for (const question of questions) expect(question.explain).toMatch(/^Changed: /);
});

test.each(['{"kind":"single"}', '{', 'null', '{"kind":"nope","id":5}'])(
  'a note that holds no question, %s, is passed over',
  note => {
    const { questions, problems } = fromGift(
      `// rapport: ${note}\n::q::Who?{=I#Yes ~You#No}`,
      'a.gift',
      'emoji',
    );
    expect(problems).toEqual([]);
    expect(questions).toMatchObject([{ kind: 'single', prompt: 'Who?' }]);
  },
);

test('GIFT as Moodle documents it is read', () => {
  const gift = `// a comment
$CATEGORY: $course$/top

Who's buried in Grant's tomb?{~Grant ~Jefferson =no one}

::TrueStatement about Grant::Grant was buried in a tomb in New York City.{T#No, he was.#Right.}

Grant was {
  ~buried
  =entombed#Right \\= good
  ~living
} in Grant's tomb.

[html]<p>What two people are entombed?</p>{
  ~%-100%No one
  ~%50%Grant#One of them
  ~%50%Grant's wife
  ~%-100%Grant's father
  ####Both of them.
}

Which order? { =First -> 1 =Second -> 2 =Third -> 3 }

When was Ulysses S. Grant born?{#1822:5}

Two plus two equals {=four =4}

Write an essay.{}
`;
  const { questions, problems } = fromGift(gift, 'x.gift', 'value');
  expect(questions).toMatchObject([
    {
      kind: 'single',
      prompt: "Who's buried in Grant's tomb?",
      options: [{}, {}, { text: 'no one', correct: true }],
    },
    {
      id: 'truestatement-about-grant',
      kind: 'true-false',
      options: [
        { holds: true, correct: true, why: 'Right.' },
        { holds: false, why: 'No, he was.' },
      ],
    },
    {
      kind: 'single',
      prompt: "Grant was _____ in Grant's tomb.",
      options: [{}, { why: 'Right = good' }, {}],
    },
    {
      kind: 'several',
      prompt: 'What two people are entombed?',
      explain: 'Both of them.',
      options: [{}, { text: 'Grant', correct: true, why: 'One of them' }, { correct: true }, {}],
    },
    { kind: 'order', items: [{ text: 'First' }, { text: 'Second' }, { text: 'Third' }] },
  ]);
  expect(problems.map(({ line }) => line)).toEqual([24, 26, 28]);
});

test('signs that GIFT reads as its own survive the way there and back', () => {
  const text = 'a ~ b = c # d { e } f : g \\ h \\n i\nj';
  const quiz: Quiz = {
    format: 1,
    kind: 'quiz',
    topic: 'value',
    title: 'Signs',
    questions: [
      {
        id: 'signs',
        topic: 'value',
        kind: 'single',
        prompt: text,
        options: [
          { text, why: text, correct: true },
          { text: `${text}!`, why: text },
        ],
        explain: text,
      },
    ],
  };
  const withoutNotes = toGift(quiz).replaceAll(/^\/\/.*$/gm, '');
  expect(fromGift(withoutNotes, 'x.gift', 'value').questions).toEqual(quiz.questions);
});

test('the Anki file has its headers, one line for each note, and a guid that is unique and stays', () => {
  const lines = toAnki(content).trimEnd().split('\n');
  const headers = lines.filter(line => line.startsWith('#'));
  expect(headers).toContain('#separator:tab');
  expect(headers).toContain('#guid column:1');
  expect(headers).toContain('#tags column:4');
  const notes = lines.slice(headers.length).map(line => line.split('\t'));
  const questions = content.quizzes.flatMap(quiz => quiz.questions);
  expect(notes).toHaveLength(questions.length + content.rewrites.length);
  for (const fields of notes) {
    expect(fields).toHaveLength(4);
    for (const field of fields) {
      expect(field).not.toBe('');
      if (field.includes('"')) expect(field).toMatch(/^"(?:[^"]|"")*"$/);
    }
  }
  const guids = notes.map(([guid]) => guid);
  expect(new Set(guids).size).toBe(guids.length);
  expect(guids.slice(0, questions.length)).toEqual(questions.map(question => `rapport-${question.id}`));
});

test.each(content.practice.map(scenario => [scenario.id, scenario] as const))(
  '%s is Twee 3: passages with unique names, metadata as JSON, links that lead somewhere',
  (_id, scenario) => {
    const source = toTwee(scenario);
    const heads = source.split('\n').filter(line => line.startsWith('::'));
    const parsed = heads.map(head => /^:: ([^[\]{}]+?)(?: \[([^\]]*)\])?(?: (\{.*\}))?$/.exec(head));
    for (const head of parsed) {
      expect(head).not.toBeNull();
      if (head?.[3]) expect(JSON.parse(head[3])).toHaveProperty('position');
    }
    const names = parsed.map(head => head?.[1]);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(['StoryTitle', 'StoryData', ...Object.keys(scenario.nodes)]);
    const data = JSON.parse(source.slice(source.indexOf('{'), source.indexOf('\n}') + 2));
    expect(data.ifid).toMatch(/^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/);
    expect(data.start).toBe(scenario.start);
    const links = [...source.matchAll(/\[\[([^\]]*)->([^\]]*)\]\]/g)];
    const steps = Object.values(scenario.nodes).flatMap(node => stepsOf(node).map(step => step.to));
    expect(links.map(link => link[2])).toEqual(steps);
    expect(toTwee(scenario)).toBe(source);
  },
);

test.each([
  ['Is it? {FALSE #no #yes}', { kind: 'true-false' }],
  ['Is it? { T # a \\# b # c }', { kind: 'true-false' }],
  ['Which? {=one =two ~three}', { kind: 'several' }],
  ['Which? {~a -> b =c -> d}', { kind: 'single' }],
  ['In which order? {=late -> 2 =early -> 1}', { kind: 'order' }],
])('%s is read for what it is', (source, question) => {
  expect(fromGift(source, 'a.gift', 'emoji')).toMatchObject({ questions: [question], problems: [] });
});

test.each([
  ['Match. {=a -> b =c -> d}', /Matching is not known/],
  ['Match. {=a -> 1 =c -> 1}', /Matching is not known/],
  ['Which? {~a ~b}', /None of the answers/],
  ['Say it. {=a =b}', /not known here/],
  ['Say it. {}', /not known here/],
])('%s is told, not taken for something else', (source, problem) => {
  const { questions, problems } = fromGift(source, 'a.gift', 'emoji');
  expect(questions).toEqual([]);
  expect(problems).toMatchObject([{ problem: expect.stringMatching(problem) }]);
});
