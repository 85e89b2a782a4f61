import { oneOf } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { say, sayText, widthOf } from './core/output.ts';
import { findScenario } from './core/scenario.ts';

/** `rapport content graph <id>` */
export const contentGraph = defineCommand({
  name: 'content graph',
  summary: 'Draw the ways through a scenario.',
  args: [{ name: 'id', required: true }],
  options: {
    format: {
      type: 'string',
      value: '<format>',
      help: 'mermaid or tree; a tree on a terminal, Mermaid into a file when not given.',
    },
  },
  examples: [
    'rapport content graph first-contact-shared-field',
    'rapport content graph my-story --format mermaid',
  ],
  run: async ({ args: [id = ''], io, values, runtime }) => {
    const format =
      oneOf(values.format, '--format', ['mermaid', 'tree'] as const) ??
      (io.stdout.isTTY ? 'tree' : 'mermaid');
    const scenario = await findScenario(id, runtime);
    const { toMermaid, toTree } = await import('../content/graph.ts');
    if (format === 'mermaid') sayText(io.stdout, toMermaid(scenario));
    else for (const line of toTree(scenario, widthOf(io.stdout))) say(io.stdout, line);
    return 0;
  },
});
