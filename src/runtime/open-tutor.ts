import type { Retrieved } from '../../machines/app.context.ts';
import { loadGuide } from '../content/load.ts';
import type { Problem } from '../content/problem.ts';
import { retrieve } from '../domain/retrieve.ts';
import type { GuideTopic } from '../domain/scenario/guide.ts';
import { packFolders } from '../places.ts';
import type { RuntimeOptions } from './options.ts';

/** What answers questions, and the guide that it answers from. */
export interface Tutor {
  readonly guide: readonly GuideTopic[];
  readonly retrieve: (question: string) => Retrieved;
  readonly problems: readonly Problem[];
}

/** The tutor alone: reads nothing but the guide. */
export async function openTutor(options: RuntimeOptions): Promise<Tutor> {
  const { content, problems } = await loadGuide(await packFolders(options));
  const { guide } = content;
  return { guide, problems, retrieve: question => retrieve(question, guide) };
}
