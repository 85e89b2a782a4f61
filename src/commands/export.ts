import { plural } from '../domain/text/plural.ts';
import { defineCommand } from './core/command.ts';
import { say, sayInTurn, sayJson } from './core/output.ts';

/** `rapport export` */
export const exportFacts = defineCommand({
  name: 'export',
  summary: 'Write all that Rapport remembers as JSON lines.',
  args: [],
  options: {},
  examples: ['rapport export > rapport.jsonl'],
  notes:
    'The first line is a header with the version of the format, every further line a fact: what happened ("type"), when ("at", UTC), on which of your days ("day"), and its details. Drafts that were not kept are not in it, nor are the settings, which hold your name: copy settings.json along if you want it elsewhere, too.',
  run: async ({ io, runtime }) => {
    const [{ openRecords }, { ARCHIVE_VERSION, writeFact }] = await Promise.all([
      import('../runtime/open-records.ts'),
      import('../domain/archive.ts'),
    ]);
    const { store, notices } = await openRecords(runtime);
    for (const notice of notices) say(io.stderr, notice);
    try {
      sayJson(io.stdout, { rapport: 'facts', version: ARCHIVE_VERSION, exportedAt: io.now().toISOString() });
      for (const fact of store.facts()) await sayInTurn(io.stdout, writeFact(fact));
      say(io.stderr, `${plural(store.countFacts(), 'fact')} written.`);
    } finally {
      store.close();
    }
    return 0;
  },
});
