import { UserError } from '../errors.ts';
import { oneOf } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { sayText } from './core/output.ts';
import { findScenario } from './core/scenario.ts';

/** `rapport content export <format> [id]` */
export const contentExport = defineCommand({
  name: 'content export',
  summary: 'Hand content to other programs: GIFT, Anki, Twee.',
  args: [{ name: 'gift|anki|twee', required: true }, { name: 'id' }],
  options: {},
  examples: [
    'rapport content export gift follow-up > follow-up.gift',
    'rapport content export anki > rapport.txt',
    'rapport content export twee first-contact-shared-field > story.twee',
  ],
  notes:
    'gift: the quiz of a topic, or all, for Moodle. anki: all questions and rewrites; importing again keeps what was learnt. twee: a scenario as Twee 3.',
  run: async ({ args: [given = '', id], io, runtime }) => {
    const format = oneOf(given, 'The format', ['gift', 'anki', 'twee'] as const);
    const { openContent } = await import('../runtime/open-content.ts');
    if (format === 'twee') {
      if (id === undefined) throw new UserError('<id> is missing.', 'Name the scenario.');
      const { toTwee } = await import('../content/interchange/twee.ts');
      sayText(io.stdout, toTwee(await findScenario(id, runtime)));
      return 0;
    }
    const { content } = await openContent(runtime);
    if (id !== undefined) {
      const { expectId } = await import('../content/find.ts');
      expectId(content, 'quiz', id);
    }
    const quizzes = content.quizzes.filter(quiz => id === undefined || quiz.topic === id);
    if (format === 'gift') {
      const { toGift } = await import('../content/interchange/gift-export.ts');
      for (const quiz of quizzes) sayText(io.stdout, `${toGift(quiz)}\n`);
    } else {
      const { toAnki } = await import('../content/interchange/anki.ts');
      sayText(io.stdout, toAnki({ quizzes, rewrites: id === undefined ? content.rewrites : [] }));
    }
    return 0;
  },
});
