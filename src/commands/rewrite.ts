import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';

/** `rapport rewrite [id]` */
export const rewrite = defineCommand({
  name: 'rewrite',
  summary: 'Mend a bad message, with hints when you want them.',
  args: [{ name: 'id' }],
  options: {},
  examples: ['rapport rewrite', 'rapport rewrite too-many-emoji-lisbon'],
  run: ({ args: [ref], io, runtime, values }) =>
    interact({
      start: { screen: 'activity', activity: 'rewrite', ...(ref ? { ref } : {}) },
      isPlain: values.plain ?? false,
      io,
      runtime,
    }),
});
