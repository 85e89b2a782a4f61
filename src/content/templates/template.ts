import { grade } from '../../domain/grade/grade.ts';
import type { Practice } from '../../domain/scenario/practice.ts';
import type { Rewrite } from '../../domain/scenario/rewrite.ts';
import { faultsOfSamples } from '../check/grading.ts';
import { readDocument } from '../document.ts';
import { practiceTemplate } from './practice.ts';
import { quizTemplate } from './quiz.ts';
import { rewriteTemplate } from './rewrite.ts';
import type { Subject } from './subject.ts';
import { topicTemplate } from './topic.ts';

/** The kinds of file that can be begun from a template, and the folder that each lives in. */
export const TEMPLATE_FOLDERS = {
  practice: 'practice',
  quiz: 'quiz',
  rewrite: 'rewrite',
  topic: 'guide',
} as const;
export type TemplateKind = keyof typeof TEMPLATE_FOLDERS;

const TEMPLATES: Readonly<Record<TemplateKind, (subject: Subject) => string>> = {
  practice: practiceTemplate,
  quiz: quizTemplate,
  rewrite: rewriteTemplate,
  topic: topicTemplate,
};

/** A complete small file of a kind, to be changed line by line; it passes the check as it is, beside others of its kind too. */
export const template = (kind: TemplateKind, subject: Subject): string =>
  withFaultsFound(TEMPLATES[kind](subject));

/** The same text, in which each sample declares what the grader finds in it, so that no new file depends on its finer points. */
function withFaultsFound(text: string): string {
  const found = faultsOfSamples(readDocument('new.yaml', text).value as Practice | Rewrite, grade);
  return text.replace(/faults: \[.*\]/g, declared => {
    const faults = found.shift() ?? [];
    return faults.length === 0 ? declared : `faults: [${faults.join(', ')}]`;
  });
}
