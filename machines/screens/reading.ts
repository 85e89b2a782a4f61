import type { Block } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { viewSession } from '../session.ts';

/** What this program is and how to go about it; the keys are told by the renderer that knows them. */
export const helpScreen = (): Screen => ({
  title: 'Help',
  status: '',
  blocks: [
    { type: 'heading', text: 'How to get around' },
    { type: 'controls' },
    { type: 'heading', text: 'What you can do' },
    {
      type: 'list',
      items: [
        'Practise: live through a small story, write the messages, see how the person takes them.',
        'Quiz: answer short questions; each option is explained.',
        'Rewrite: mend a message that went wrong; a hint waits after each try.',
        'Ask: put a question to the tutor at any time and come back to the same place.',
        'Check a draft: have a message of your own judged before you send it.',
      ],
    },
    { type: 'heading', text: 'How a message is judged' },
    {
      type: 'paragraph',
      text: 'Ready means: send it as it stands. Revise means: the intention is fine, something gets in its way. Do not send means: no rewording of this message makes it right.',
    },
    { type: 'heading', text: 'Your words are safe' },
    {
      type: 'paragraph',
      text: 'Every answer is kept at once, and so is a half-written message. You can leave in the middle of a word and go on later.',
    },
  ],
  input: { type: 'continue', label: 'Back' },
});

/** The profile of the person in the running activity. */
export function profileScreen({ session }: AppContext): Screen {
  const profile = session ? viewSession(session).profile : undefined;
  const blocks: Block[] = profile ? [{ type: 'profile', profile }] : [];
  return {
    title: profile?.name ?? 'Profile',
    status: '',
    blocks,
    input: { type: 'continue', label: 'Back' },
  };
}
