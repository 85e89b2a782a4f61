import { wholeNumber } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';

/** `rapport quiz [topic]` */
export const quiz = defineCommand({
  name: 'quiz',
  summary: 'Answer questions on a topic of the guide.',
  args: [{ name: 'topic' }],
  options: { count: { type: 'string', value: '<n>', help: 'How many questions, 8 when not given.' } },
  examples: ['rapport quiz', 'rapport quiz follow-up --count 5'],
  run: async ({ args: [ref], io, runtime, values }) => {
    const count = wholeNumber(values.count, '--count', { min: 1, max: 200 });
    return interact({
      start: {
        screen: 'activity',
        activity: 'quiz',
        ...(ref ? { ref } : {}),
        ...(count === undefined ? {} : { count }),
      },
      isPlain: values.plain ?? false,
      io,
      runtime,
    });
  },
});
