import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';
import { titleOf } from './titles.ts';

/** What Home offers. */
export type HomeEntry =
  | 'continue'
  | 'practice'
  | 'quiz'
  | 'rewrite'
  | 'ask'
  | 'check'
  | 'progress'
  | 'settings'
  | 'help'
  | 'quit';

/** The entries of Home, in their order. */
export function homeEntries({ unfinished, content }: AppContext): readonly Entry<HomeEntry>[] {
  const open = unfinished[0];
  const entries: Entry<HomeEntry>[] = [
    { id: 'practice', label: 'Practise a scenario', detail: 'write to somebody and see what comes of it' },
    { id: 'quiz', label: 'Quiz', detail: 'short questions with reasons' },
    { id: 'rewrite', label: 'Rewrite', detail: 'mend a message that went wrong' },
    { id: 'ask', label: 'Ask the tutor', detail: 'any question on writing to people' },
    { id: 'check', label: 'Check a draft', detail: 'a message of your own, before you send it' },
    { id: 'progress', label: 'Progress' },
    { id: 'settings', label: 'Settings' },
    { id: 'help', label: 'Help' },
    { id: 'quit', label: 'Quit' },
  ];
  if (open) {
    const detail = titleOf(content, open.started.activity, open.started.ref);
    entries.unshift({ id: 'continue', label: 'Continue where you left off', detail });
  }
  return entries;
}

/** Home. */
export function homeScreen(context: AppContext): Screen {
  const name = context.learner?.name;
  return {
    title: 'Rapport',
    status: '',
    blocks: [
      {
        type: 'paragraph',
        text: name ? `Good to see you, ${name}. What would you like to do?` : 'What would you like to do?',
      },
    ],
    input: menuInput('', homeEntries(context)),
  };
}
