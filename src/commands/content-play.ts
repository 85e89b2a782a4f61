import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nearest } from '../domain/text/nearest.ts';
import { UserError } from '../errors.ts';
import { defineCommand } from './core/command.ts';
import { interact } from './core/interact.ts';
import { findScenario } from './core/scenario.ts';

/** `rapport content play <id>` */
export const contentPlay = defineCommand({
  name: 'content play',
  summary: 'Play a scenario from any node; nothing of it is kept.',
  args: [{ name: 'id', required: true }],
  options: { from: { type: 'string', value: '<node>', help: 'The node to start at.' } },
  examples: [
    'rapport content play my-story --from write',
    'rapport content play my-story --content ./my-scenarios',
  ],
  run: async ({ args: [id = ''], io, values, runtime }) => {
    const scenario = await findScenario(id, runtime);
    const from = values.from ?? scenario.start;
    if (!Object.hasOwn(scenario.nodes, from)) {
      const guess = nearest(from, Object.keys(scenario.nodes));
      throw new UserError(
        `There is no node "${from}" in "${id}".`,
        guess ? `Did you mean "${guess}"?` : `See "rapport content graph ${id}".`,
      );
    }
    const { needsMessage } = await import('../content/check/explore.ts');
    if (needsMessage({ ...scenario, start: from }))
      throw new UserError(
        `At "${from}" a message must have been sent before.`,
        'Start at the "compose" node in front of it.',
      );
    const folder = mkdtempSync(join(tmpdir(), 'rapport-play-'));
    try {
      return await interact({
        start: { screen: 'activity', activity: 'practice', ref: id },
        isPlain: values.plain ?? false,
        io,
        runtime: {
          ...runtime,
          dataDir: folder,
          content: await packFoldersOf(runtime),
          edit: content => ({
            ...content,
            practice: content.practice.map(one => (one.id === id ? { ...one, start: from } : one)),
          }),
        },
      });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
});

/** The packs of the learner's own data folder stay in sight while the data is kept elsewhere. */
async function packFoldersOf(runtime: Parameters<typeof findScenario>[1]): Promise<readonly string[]> {
  const { packFolders } = await import('../places.ts');
  return packFolders(runtime);
}
