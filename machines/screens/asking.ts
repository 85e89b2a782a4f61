import { nextAfter, unguided } from '../../src/domain/ask-next.ts';
import { figureText } from '../../src/domain/figure-text.ts';
import type { GuideTopic } from '../../src/domain/scenario/guide.ts';
import type { Block } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';
import { topicTitle } from './titles.ts';

const TITLE = 'Ask the tutor';

/** What a question that is being typed is kept under. */
export const ASKED_DRAFT = 'question';

/** Where a question is typed. */
export const typingScreen = (): Screen => ({
  title: TITLE,
  status: '',
  blocks: [
    {
      type: 'paragraph',
      text: 'Ask anything about writing to people you want to know. The answer comes from the guide.',
    },
  ],
  input: {
    type: 'line',
    prompt: 'Your question',
    placeholder: 'e.g. how long should I wait before I write again?',
    initial: '',
    optional: false,
    draftKey: ASKED_DRAFT,
    isStored: true,
  },
});

/** What an answer is made of. */
type Asked = Pick<AppContext, 'asked' | 'content' | 'retrieve'>;

/** What can be asked next: `ask:<question>`, `topic:<id>`, `other` or `back`. */
export function answeredEntries({ asked, content, retrieve }: Asked): readonly Entry[] {
  const { questions, topics } = nextAfter(
    asked?.answer ?? { topic: 'none', related: [] },
    content.guide,
    retrieve,
  );
  return [
    ...questions.map(question => ({ id: `ask:${question}`, label: question })),
    ...topics.map(id => ({ id: `topic:${id}`, label: `About: ${topicTitle(content, id)}` })),
    { id: 'other', label: 'Ask something else' },
    { id: 'back', label: 'Go back to where you were' },
  ];
}

function topicBlocks(topic: GuideTopic): Block[] {
  return [
    { type: 'heading', text: topic.title },
    { type: 'paragraph', text: topic.short },
    ...topic.long.split(/\n{2,}/).map(text => ({ type: 'paragraph' as const, text: text.trim() })),
    ...(topic.figures ?? []).map(figure => ({
      type: 'paragraph' as const,
      text: figureText(figure),
      tone: 'dim' as const,
    })),
    { type: 'message', label: 'Like this', text: topic.example.text, marks: [] },
    { type: 'paragraph', text: topic.example.why, tone: 'good' },
    { type: 'message', label: 'Not like this', text: topic.counterExample.text, marks: [] },
    { type: 'paragraph', text: topic.counterExample.why, tone: 'bad' },
    { type: 'paragraph', text: `Source: the guide, ${topic.where}.`, tone: 'dim' },
  ];
}

/** The answer to a question, with what can be asked next. */
export function answeredScreen(context: Asked): Screen {
  const { asked, content } = context;
  const topic = content.guide.find(one => one.id === asked?.answer.topic);
  const question: Block[] = asked ? [{ type: 'bubble', from: 'learner', text: asked.question }] : [];
  const answer: Block[] = topic ? topicBlocks(topic) : [{ type: 'paragraph', text: unguided(asked?.answer) }];
  return {
    title: TITLE,
    status: '',
    blocks: [...question, ...answer],
    input: menuInput('What next?', answeredEntries(context)),
  };
}
