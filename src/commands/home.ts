import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';

/** `rapport` without a command. */
export const home = defineCommand({
  name: '',
  summary: 'Open Home: go on where you left off, practise, ask, check a draft.',
  args: [],
  options: {},
  examples: ['rapport', 'rapport --plain'],
  run: ({ io, runtime, values }) =>
    interact({ start: { screen: 'home' }, isPlain: values.plain ?? false, io, runtime }),
});
