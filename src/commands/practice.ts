import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';

/** `rapport practice [id]` */
export const practice = defineCommand({
  name: 'practice',
  summary: 'Live through a scenario: read, decide, write, see what comes of it.',
  args: [{ name: 'id' }],
  options: {},
  examples: ['rapport practice', 'rapport practice first-contact-shared-field'],
  run: ({ args: [ref], io, runtime, values }) =>
    interact({
      start: { screen: 'activity', activity: 'practice', ...(ref ? { ref } : {}) },
      isPlain: values.plain ?? false,
      io,
      runtime,
    }),
});
