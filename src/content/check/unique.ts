import type { Question } from '../../domain/scenario/question.ts';
import { type Item, reportInto } from '../item.ts';
import type { Path, Problem } from '../problem.ts';

/** Every id stands for one thing only, and no question is asked twice. */
export function checkUnique(items: readonly Item[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const claim = (item: Item, what: string, key: string, path: Path) => {
    const earlier = seen.get(`${what} ${key}`);
    if (earlier)
      reportInto(problems, item.document)(
        path,
        `The ${what} "${shorten(key)}" is also in ${earlier}.`,
        'Change one of the two.',
      );
    else seen.set(`${what} ${key}`, item.document.file);
  };
  for (const item of items) {
    claim(item, `${item.kind} id`, item.id, [item.kind === 'quiz' ? 'topic' : 'id']);
    for (const { question, path } of questionsOf(item)) {
      claim(item, 'question id', question.id, [...path, 'id']);
      claim(
        item,
        'question',
        [question.scene, question.prompt, 'message' in question ? question.message : ''].join(' ').trim(),
        [...path, 'prompt'],
      );
    }
    if (item.kind === 'rewrite') claim(item, 'bad message', item.value.bad, ['bad']);
    if (item.kind === 'practice' || item.kind === 'rewrite')
      claim(item, 'title', item.value.title, ['title']);
  }
  return problems;
}

/** All questions of a file with their places, those along the way of a scenario too. */
export function questionsOf(item: Item): readonly { readonly question: Question; readonly path: Path }[] {
  if (item.kind === 'quiz')
    return item.value.questions.map((question, i) => ({ question, path: ['questions', i] }));
  if (item.kind === 'practice')
    return Object.entries(item.value.nodes).flatMap(([id, node]) =>
      node.type === 'quiz' ? [{ question: node.question, path: ['nodes', id, 'question'] }] : [],
    );
  return [];
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} ...` : text);
