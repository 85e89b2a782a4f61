import type { Grader } from '../../machines/grader.ts';
import type { retrieve as retrieveIn } from '../domain/retrieve.ts';
import type { GuideTopic } from '../domain/scenario/guide.ts';

/** The grader and the tutor's retrieval, which work once they are loaded: a third of the program, and not needed to show Home. */
export function lateJudges(guide: readonly GuideTopic[]) {
  let loaded: { readonly grade: Grader; readonly retrieve: typeof retrieveIn } | undefined;
  const judge = () => {
    if (loaded === undefined) throw new Error('the app was told something before it was ready');
    return loaded;
  };
  return {
    load: async (): Promise<void> => {
      const [{ grade }, { retrieve }] = await Promise.all([
        import('../domain/grade/grade.ts'),
        import('../domain/retrieve.ts'),
      ]);
      loaded = { grade, retrieve };
    },
    grade: ((...args) => judge().grade(...args)) as Grader,
    retrieve: (question: string) => judge().retrieve(question, guide),
  };
}
