import { TOPIC_IDS } from '../domain/topic.ts';
import { UserError } from '../errors.ts';
import { oneOf } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { say, sayText } from './core/output.ts';
import { readTextFile } from './core/read-text.ts';

/** `rapport content import <file>` */
export const contentImport = defineCommand({
  name: 'content import',
  summary: 'Turn a GIFT file into a quiz file.',
  args: [{ name: 'file', required: true }],
  options: {
    topic: { type: 'string', value: '<topic>', help: 'The topic of the guide that the questions are on.' },
  },
  examples: ['rapport content import questions.gift --topic emoji > my-pack/emoji.yaml'],
  notes:
    'Every option needs a reason here. Where the file gives none the field stays empty, and "rapport content check" names the line.',
  run: async ({ args: [file = ''], io, values }) => {
    const topic = oneOf(values.topic, '--topic', TOPIC_IDS);
    if (!topic) throw new UserError('--topic is missing.', `Use one of: ${TOPIC_IDS.join(', ')}.`);
    const [{ fromGift }, { writeYaml }, { problemLine }] = await Promise.all([
      import('../content/interchange/gift-import.ts'),
      import('../content/document.ts'),
      import('../content/problem.ts'),
    ]);
    const { questions, problems } = fromGift(readTextFile(file), file, topic);
    for (const problem of problems) say(io.stderr, problemLine(problem));
    if (questions.length === 0)
      throw new UserError('No question could be read.', 'Check that it is a GIFT file.', { file });
    sayText(io.stdout, writeYaml({ format: 1, kind: 'quiz', topic, title: 'Imported questions', questions }));
    return problems.length === 0 ? 0 : 1;
  },
});
