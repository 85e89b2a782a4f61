import type { GuideTopic } from '../../src/domain/scenario/guide.ts';
import type { Block } from '../../src/domain/view.ts';
import type { AppContext, Screen } from '../app.context.ts';
import { type Entry, menuInput } from './menu.ts';
import { topicTitle } from './titles.ts';

const TITLE = 'Ask the tutor';

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
    draftKey: 'question',
  },
});

/** How many follow-up questions and how many other topics are offered. */
const MOST = 3;

/**
 * What can be asked next: `ask:<question>`, `topic:<id>`, `other` or `back`. No two of them lead to the same topic, and
 * none to the one that is answered.
 */
export function answeredEntries({
  asked,
  content,
  retrieve,
}: Pick<AppContext, 'asked' | 'content' | 'retrieve'>): readonly Entry[] {
  const topic = content.guide.find(one => one.id === asked?.answer.topic);
  const offered = new Set<string>(topic ? [topic.id] : []);
  const isNew = (id: string): boolean => {
    if (offered.has(id)) return false;
    if (id !== 'none') offered.add(id);
    return true;
  };
  const next = (topic?.followUps ?? [])
    .filter(question => isNew(retrieve(question).topic))
    .slice(0, MOST)
    .map(question => ({ id: `ask:${question}`, label: question }));
  const related = [...(topic?.related ?? []), ...(asked?.answer.related ?? [])]
    .filter(id => content.guide.some(one => one.id === id) && isNew(id))
    .slice(0, MOST)
    .map(id => ({ id: `topic:${id}`, label: `About: ${topicTitle(content, id)}` }));
  return [
    ...next,
    ...related,
    { id: 'other', label: 'Ask something else' },
    { id: 'back', label: 'Go back to where you were' },
  ];
}

function topicBlocks(topic: GuideTopic): Block[] {
  return [
    { type: 'heading', text: topic.title },
    { type: 'paragraph', text: topic.short },
    ...topic.long.split(/\n{2,}/).map(text => ({ type: 'paragraph' as const, text: text.trim() })),
    { type: 'message', label: 'Like this', text: topic.example.text, marks: [] },
    { type: 'paragraph', text: topic.example.why, tone: 'good' },
    { type: 'message', label: 'Not like this', text: topic.counterExample.text, marks: [] },
    { type: 'paragraph', text: topic.counterExample.why, tone: 'bad' },
    ...(topic.figures ?? []).map(figure => ({
      type: 'paragraph' as const,
      text: `${figure.say} (${figure.source}; evidence ${figure.letter})`,
      tone: 'dim' as const,
    })),
    { type: 'paragraph', text: `Source: the guide, ${topic.where}.`, tone: 'dim' },
  ];
}

/** The answer to a question, with what can be asked next. */
export function answeredScreen(context: AppContext): Screen {
  const { asked, content } = context;
  const topic = content.guide.find(one => one.id === asked?.answer.topic);
  const question: Block[] = asked ? [{ type: 'bubble', from: 'learner', text: asked.question }] : [];
  const answer: Block[] = topic
    ? topicBlocks(topic)
    : [
        {
          type: 'paragraph',
          text: 'That is outside this guide. It knows about writing to people for professional reasons, and nothing else, so an answer would be a guess.',
        },
      ];
  return {
    title: TITLE,
    status: '',
    blocks: [...question, ...answer],
    input: menuInput('What next?', answeredEntries(context)),
  };
}
