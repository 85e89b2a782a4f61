import { poseQuestion } from '../src/domain/question/pose.ts';
import type { Block } from '../src/domain/view.ts';
import { type SittingContext, stepOf, stepSeed } from './sitting.context.ts';

const say = (text: string): Block => ({ type: 'bubble', from: 'tutor', text });

/** What the tutor says before a message is written, never the same in a row. */
const INVITATIONS = [
  'Write it the way you would send it.',
  'How would you put it?',
  'Now you: make a message of it that could go out.',
  'Your turn. What would you send?',
] as const;

/** What stands before a sentence of the tutor that was said before in the same sitting. */
const ANEW = ['This time:', 'And here?', 'Another one:', 'Look again:'] as const;

const isSaid = (block: Block, text: string): boolean =>
  block.type === 'bubble' && block.from === 'tutor' && block.text.endsWith(text);

/** The same blocks, but no sentence of the tutor opens two items of a sitting. */
function varied(blocks: readonly Block[], before: readonly Block[]): readonly Block[] {
  return blocks.map(block => {
    if (block.type !== 'bubble' || block.from !== 'tutor') return block;
    const times = before.filter(earlier => isSaid(earlier, block.text)).length;
    return times === 0 ? block : { ...block, text: `${ANEW[(times - 1) % ANEW.length]} ${block.text}` };
  });
}

/** What the present step shows when it comes. */
export function opening(context: SittingContext): readonly Block[] {
  const step = stepOf(context);
  if (step.kind === 'read') return varied(step.blocks, context.blocks);
  if (step.trial.kind === 'question')
    return varied(poseQuestion(step.trial.question, stepSeed(context)).blocks, context.blocks);
  const { scene, bad, title } = step.trial.rewrite;
  const fresh = INVITATIONS.find(text => !context.blocks.some(block => isSaid(block, text)));
  return [
    { type: 'heading', text: title },
    { type: 'paragraph', text: scene },
    { type: 'message', label: 'The message to mend', text: bad, marks: [] },
    say(fresh ?? INVITATIONS[context.at % INVITATIONS.length]!),
  ];
}
