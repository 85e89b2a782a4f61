import { addDays, dateInWords } from '../../domain/calendar.ts';
import { FAULT_NAMES } from '../../domain/rubric-names.ts';
import type { Content } from '../../domain/scenario/content.ts';
import type { Question } from '../../domain/scenario/question.ts';
import type { Rewrite } from '../../domain/scenario/rewrite.ts';

/** A note with two sides, as HTML. `guid` stays the same for ever, so that importing again keeps what was learnt. */
interface Note {
  readonly guid: string;
  readonly front: string;
  readonly back: string;
  readonly tags: readonly string[];
}

/** Text as HTML in one line. */
const html = (text: string): string =>
  text
    .trim()
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\t/g, ' ')
    .replace(/\n/g, '<br>');

/** Questions and rewrites as a text file for Anki's import. Source: docs.ankiweb.net, "Text files", file headers. */
export function toAnki({ quizzes, rewrites }: Pick<Content, 'quizzes' | 'rewrites'>): string {
  const notes = [...quizzes.flatMap(quiz => quiz.questions).map(questionNote), ...rewrites.map(rewriteNote)];
  return [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Rapport',
    '#guid column:1',
    '#tags column:4',
    ...notes.map(({ guid, front, back, tags }) =>
      [guid, quoted(front), quoted(back), tags.join(' ')].join('\t'),
    ),
    '',
  ].join('\n');
}

/** A field that begins with # or holds a quotation mark must be quoted. */
const quoted = (field: string): string => (/["#]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

function questionNote(question: Question): Note {
  const message = 'message' in question ? question.message : undefined;
  const front = [question.scene, message, question.prompt].flatMap(part => (part ? [html(part)] : []));
  const { choices, answer } = sides(question);
  const list = choices.length > 0 ? `<ul>${choices.map(one => `<li>${html(one)}</li>`).join('')}</ul>` : '';
  return {
    guid: `rapport-${question.id}`,
    front: front.join('<br><br>') + list,
    back: [...answer.map(html), html(question.explain)].join('<br><br>'),
    tags: ['rapport', `topic::${question.topic}`, `kind::${question.kind}`],
  };
}

/** What is shown to choose from, and what is right with its reason. */
function sides(question: Question): { choices: readonly string[]; answer: readonly string[] } {
  switch (question.kind) {
    case 'single':
    case 'several':
    case 'true-false':
      return {
        choices: question.options.map(option => option.text),
        answer: question.options.filter(option => option.correct).map(({ text, why }) => `${text}\n${why}`),
      };
    case 'judge':
      return { choices: [], answer: [`${question.answer}: ${question.why[question.answer]}`] };
    case 'find-fault':
      return {
        choices: [],
        answer: question.picks.filter(pick => pick.correct).map(({ quote, why }) => `${quote}\n${why}`),
      };
    case 'order':
      return { choices: [], answer: question.items.map(({ text, why }, i) => `${i + 1}. ${text} ${why}`) };
    case 'pick-day':
      return {
        choices: [],
        answer: question.ranges
          .filter(range => range.correct)
          .map(
            ({ from, to, why }) => `${dayOf(question.sentOn, from)} to ${dayOf(question.sentOn, to)}. ${why}`,
          ),
      };
  }
}

const dayOf = (zero: string, day: number): string => dateInWords(addDays(zero, day));

const rewriteNote = ({ id, topic, fault, scene, bad, models, hints }: Rewrite): Note => ({
  guid: `rapport-rewrite-${id}`,
  front: [html(scene), html(bad), 'What is wrong, and how would you write it?'].join('<br><br>'),
  back: [
    html(`It has ${FAULT_NAMES[fault]}. ${hints.principle}`),
    ...models.map(model => html(model.text)),
  ].join('<br><br>'),
  tags: ['rapport', `topic::${topic}`, `fault::${fault}`],
});
