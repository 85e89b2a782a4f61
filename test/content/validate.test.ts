import { expect, test } from 'vitest';
import { problemLine } from '../../src/content/problem.ts';
import { validateFile } from '../../src/content/validate.ts';
import { QUIZ, REWRITE, SCENARIO } from '../helpers/content.ts';

const problemsOf = (file: string, text: string): string[] =>
  validateFile(file, text).problems.map(problemLine);

test.each([
  ['small.yaml', SCENARIO],
  ['follow-up.yaml', QUIZ],
  ['loud-baker.yml', REWRITE],
])('the sound file %s has no problems', (file, text) => {
  expect(problemsOf(file, text)).toEqual([]);
  expect(validateFile(file, text).item).toBeDefined();
});

interface Break {
  readonly name: string;
  readonly file: 'small' | 'follow-up' | 'loud-baker';
  readonly from: string;
  readonly to: string;
  /** The line that is blamed, and what is said of it. */
  readonly says: readonly (readonly [line: string, problem: string, remedy: string])[];
}

const TEXTS = { small: SCENARIO, 'follow-up': QUIZ, 'loud-baker': REWRITE };

const BREAKS: readonly Break[] = [
  {
    name: 'a tab',
    file: 'small',
    from: '    type: say',
    to: '\t  type: say',
    says: [
      ['\t  type: say', 'This is not YAML: Tabs are not allowed as indentation.', 'Indent with spaces only.'],
    ],
  },
  {
    name: 'a field twice',
    file: 'follow-up',
    from: 'title: Following up',
    to: 'title: Following up\ntitle: Again',
    says: [
      [
        'title: Again',
        'This is not YAML: Map keys must be unique.',
        'Remove one of the two fields of the same name.',
      ],
    ],
  },
  {
    name: 'a colon in plain text',
    file: 'small',
    from: 'text: Meet Rosa.',
    to: 'text: Meet: Rosa.',
    says: [
      [
        'text: Meet: Rosa.',
        'This is not YAML: Nested mappings are not allowed in compact mappings.',
        'Put quotes around text that holds ": ".',
      ],
    ],
  },
  {
    name: 'a misspelt field',
    file: 'small',
    from: 'takeAway: Ask small',
    to: 'takeaway: Ask small',
    says: [
      ['good:', '"nodes.good.takeAway" is missing.', 'Add the field "takeAway".'],
      ['takeaway: Ask small', 'There is no field "nodes.good.takeaway".', 'Did you mean "takeAway"?'],
    ],
  },
  {
    name: 'a number where text belongs',
    file: 'small',
    from: 'title: A small one',
    to: 'title: 42',
    says: [['title: 42', '"title" must be text, found 42.', 'Put quotes around it.']],
  },
  {
    name: 'an unknown topic',
    file: 'small',
    from: 'topics: [value]',
    to: 'topics: [valeu]',
    says: [['valeu', '"topics[1]" cannot be the text "valeu".', 'Did you mean "value"?']],
  },
  {
    name: 'a next that leads nowhere',
    file: 'small',
    from: 'next: write',
    to: 'next: wriite',
    says: [['next: wriite', 'There is no node "wriite".', 'Did you mean "write"?']],
  },
  {
    name: 'a start that is an inherited name',
    file: 'small',
    from: 'start: hello',
    to: 'start: constructor',
    says: [['start: constructor', 'There is no node "constructor".', 'Add it below "nodes".']],
  },
  {
    name: 'a node that nothing leads to',
    file: 'small',
    from: 'next: good',
    to: 'next: bad',
    says: [['good:', 'No way leads to the node "good".', 'Point a "next" to it, or remove it.']],
  },
  {
    name: 'a loop without an exit',
    file: 'small',
    from: '    text: Meet Rosa.\n    next: write',
    to: '    text: Meet Rosa.\n    next: hello',
    says: [
      [
        'hello:',
        'From the node "hello" no way leads to an ending.',
        'Give the loop an exit to a node of type end.',
      ],
      ...['write', 'reaction', 'good', 'bad'].map(
        id => [`${id}:`, `No way leads to the node "${id}".`, 'Point a "next" to it, or remove it.'] as const,
      ),
    ],
  },
  {
    name: 'routes that go round in circles',
    file: 'small',
    from: '    next: write\n',
    to: `    next: one
  one:
    type: route
    branches:
      - when: { flag: x }
        next: write
      - next: two
  two:
    type: route
    branches:
      - next: one
`,
    says: [
      [
        'one:',
        'The route "one" leads back to itself through routes alone.',
        'Put something for the learner to do between them.',
      ],
      [
        'two:',
        'The route "two" leads back to itself through routes alone.',
        'Put something for the learner to do between them.',
      ],
    ],
  },
  {
    name: 'a date that is none',
    file: 'small',
    from: '"2026-03-02"',
    to: '"2026-02-30"',
    says: [
      [
        '2026-02-30',
        '"startsOn" is no date: the text "2026-02-30".',
        'Write it as "2026-03-02", with quotes.',
      ],
    ],
  },
  {
    name: 'a newer format',
    file: 'small',
    from: 'format: 1',
    to: 'format: 2',
    says: [['format: 2', '"format" cannot be 2.', 'Use one of: 1.']],
  },
  {
    name: 'a picture with a variation selector',
    file: 'small',
    from: 'Meet Rosa.',
    to: 'Meet Rosa ❤️.',
    says: [
      ['❤️', '"nodes.hello.text" holds a variation selector (U+FE0F).', 'Remove it, or use another sign.'],
    ],
  },
  {
    name: 'an escape sequence',
    file: 'small',
    from: 'text: Meet Rosa.',
    to: 'text: "\\e[31mred"',
    says: [
      [
        '\\e[31m',
        '"nodes.hello.text" holds a control character (U+001B).',
        'Remove it, or use another sign.',
      ],
    ],
  },
  {
    name: 'no right option',
    file: 'follow-up',
    from: '      - text: A week at least\n        correct: true',
    to: '      - text: A week at least',
    says: [['options:', 'No option is right.', 'Add "correct: true" to the right one.']],
  },
  {
    name: 'an option without a reason',
    file: 'follow-up',
    from: '        why: That is too soon.\n',
    to: '',
    says: [['text: A day', '"questions[1].options[2].why" is missing.', 'Add the field "why".']],
  },
  {
    name: 'a quote that is not in the message',
    file: 'follow-up',
    from: 'quote: Why have you not answered me?',
    to: "quote: Why haven't you answered me?",
    says: [
      [
        "haven't",
        'These words are not in the message: "Why haven\'t you answered me?".',
        'Copy the words exactly; close to it is: "Why have you not answered me?"',
      ],
    ],
  },
  {
    name: 'a gap between days',
    file: 'follow-up',
    from: 'from: 15',
    to: 'from: 16',
    says: [
      [
        'from: 16',
        'The range starts on day 16, but day 15 is next.',
        'Let the ranges follow each other without gaps.',
      ],
    ],
  },
  {
    name: 'the same id twice',
    file: 'follow-up',
    from: 'id: fu-day',
    to: 'id: fu-order',
    says: [
      ['id: fu-order', 'Another question has the id "fu-order".', 'Give each question an id of its own.'],
    ],
  },
  {
    name: 'a main fault that no spot shows',
    file: 'loud-baker',
    from: '    fault: shouting',
    to: '    fault: pressure',
    says: [['spots:', 'No spot shows the main fault "shouting".', 'Quote the words that show it.']],
  },
  {
    name: 'no warm answer',
    file: 'loud-baker',
    from: 'tone: warm',
    to: 'tone: plain',
    says: [['models:', 'There is no warm model answer.', 'Add one with "tone: warm".']],
  },
];

test.each(BREAKS)('$name is named with line, problem and remedy', ({ file, from, to, says }) => {
  expect(TEXTS[file]).toContain(from);
  const text = TEXTS[file].replace(from, to);
  const { item, problems } = validateFile(`${file}.yaml`, text);
  expect(item).toBeUndefined();
  expect(problems.map(({ problem, remedy }) => [problem, remedy])).toEqual(says.map(([, ...rest]) => rest));
  const lines = text.split('\n');
  problems.forEach(({ line }, i) => {
    expect(lines[line - 1]).toContain(says[i]?.[0]);
  });
});

test.each([
  ['nothing', ''],
  ['a list', '- a\n- b\n'],
  ['a word', 'hello'],
  ['two documents', `${QUIZ}---\n${QUIZ}`],
  ['an unknown kind', 'format: 1\nkind: quizz\n'],
  ['binary rubbish', '\u0000\u0001\u0002\ud800'],
  ['a code tag', 'format: 1\nkind: !!js/function "function () {}"\n'],
  ['a very deep file', '['.repeat(20_000)],
  [
    'a billion laughs',
    [
      'a: &a [x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'.split('').map((c, i) => `${c}: &${c} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`),
    ].join('\n'),
  ],
  ['a prototype', '__proto__: {kind: quiz}\nformat: 1\n'],
])('%s is one problem or more, never a crash', (_name, text) => {
  const { item, problems } = validateFile('x.yaml', text);
  expect(item).toBeUndefined();
  expect(problems.length).toBeGreaterThan(0);
  for (const problem of problems)
    expect(problemLine(problem)).toMatch(/^x\.yaml:\d+ {2}\S.*[.:!?"] {2}\S.*[.?"]$/);
});

test('a file that is not named after its id is told so', () => {
  expect(problemsOf('practice/big.yaml', SCENARIO)).toEqual([
    'practice/big.yaml:3  The file is called "big", its id is "small".  Name the file small.yaml.',
  ]);
});

test('of a file of another format only that is said', () => {
  const { problems } = validateFile('x.yaml', 'format: 2\nkind: rewrite\nid: x\nnovelty: true\n');
  expect(problems.map(problem => [problem.line, problem.problem])).toEqual([[1, '"format" cannot be 2.']]);
});
