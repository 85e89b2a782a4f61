import { dayInWords } from '../calendar.ts';
import { poseQuestion } from '../question/pose.ts';
import { decide } from '../recipient/decide.ts';
import type { ExampleNode, ReactNode } from '../scenario/node.ts';
import { ANSWERS } from '../scenario/person.ts';
import type { Block } from '../view.ts';
import { debrief } from './debrief.ts';
import { holds } from './guard.ts';
import { nodeOf, type Setting, type Stop, type Story } from './story.ts';

/** Where the story waits now, and what is new to read. */
export interface Told {
  readonly story: Story;
  readonly blocks: readonly Block[];
  /** The nodes that were told, in order; the one where it waits too, unless it only comes after the reading. */
  readonly passed: readonly string[];
}

/** About as much as is read at one go, in characters. */
const PAGE = 420;
/** More nodes than any path without a stop has. */
const MAX_STEPS = 200;

/** Tells the story from a node on until the learner is to read, answer, write or decide. */
export function walk(setting: Setting, from: Story, nodeId: string): Told {
  const { scenario } = setting;
  const blocks: Block[] = [];
  const passed: string[] = [];
  let story: Story = { ...from, nodeId };
  let unread = 0;
  const stop = (at: Stop): Told => ({
    story: { ...story, stop: at },
    blocks,
    passed: at === 'reading' ? passed.slice(0, -1) : passed,
  });
  const say = (block: Block, text: string) => {
    blocks.push(block);
    unread += text.length;
  };
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    const node = nodeOf(scenario, story.nodeId);
    passed.push(story.nodeId);
    if (node.days) {
      // What was told of the days before is read first; then the calendar moves, once.
      if (unread > 0) return stop('reading');
      story = { ...story, day: story.day + node.days };
      blocks.push(dayBlock(setting, story));
    }
    switch (node.type) {
      case 'say':
        if (unread > 0 && unread + node.text.length > PAGE) return stop('reading');
        say(sayBlock(setting, node.who ?? 'tutor', node.text), node.text);
        story = { ...story, nodeId: node.next };
        break;
      case 'route': {
        const branch = node.branches.find(one => holds(one.when, story));
        if (!branch) throw new Error(`no branch of ${scenario.id}/${story.nodeId} holds`);
        story = { ...story, nodeId: branch.next };
        break;
      }
      case 'react': {
        const told = react(setting, story, node);
        for (const block of told.blocks) say(block, 'text' in block ? block.text : '');
        story = told.story;
        break;
      }
      case 'example':
        if (!setting.novice) {
          story = { ...story, nodeId: node.next };
          break;
        }
        if (unread > 0) return stop('reading');
        blocks.push(...exampleBlocks(node));
        return stop('example');
      case 'quiz':
        blocks.push(...poseQuestion(node.question, setting.seed).blocks);
        return stop('quiz');
      case 'compose':
      case 'choose':
      case 'wait':
        blocks.push({ type: 'bubble', from: 'tutor', text: node.prompt });
        return stop(node.type);
      case 'end':
        if (unread > 0) return stop('reading');
        blocks.push(...debrief(story, node));
        return stop('end');
    }
  }
  throw new Error(`scenario ${scenario.id} goes round in circles at ${story.nodeId}`);
}

/** The story at its beginning. */
export const startStory = (setting: Setting): Told =>
  walk(
    setting,
    { nodeId: setting.scenario.start, stop: 'reading', day: 0, sent: [], flags: [], turns: [] },
    setting.scenario.start,
  );

/** The line that tells the day. */
export const dayBlock = ({ scenario }: Setting, story: Story): Block => ({
  type: 'scene',
  text: dayInWords(scenario.startsOn, story.day),
});

function sayBlock({ scenario }: Setting, who: 'tutor' | 'scene' | 'person', text: string): Block {
  if (who === 'scene') return { type: 'scene', text };
  if (who === 'person') return { type: 'bubble', from: 'person', name: scenario.persona.name, text };
  return { type: 'bubble', from: 'tutor', text };
}

function exampleBlocks(node: ExampleNode): Block[] {
  const marks = node.reasons.flatMap(({ quote }, i) => {
    const start = node.message.indexOf(quote);
    return start < 0 ? [] : [{ start, end: start + quote.length, number: i + 1, tone: 'good' as const }];
  });
  return [
    { type: 'bubble', from: 'tutor', text: node.intro },
    { type: 'message', label: 'An example', text: node.message, marks },
    { type: 'list', numbered: true, items: node.reasons.map(({ quote, why }) => `“${quote}”: ${why}`) },
  ];
}

/** How long a silence lasts when the content does not say. */
const SILENT_DAYS = 7;

function react(setting: Setting, story: Story, node: ReactNode): Pick<Told, 'story' | 'blocks'> {
  const { scenario, seed } = setting;
  const last = story.sent.at(-1);
  if (!last) throw new Error(`nothing was sent before ${scenario.id}/${story.nodeId}`);
  const reaction = decide({
    temperament: scenario.temperament,
    persona: scenario.persona,
    text: last.text,
    grade: last.grade,
    history: story.sent.slice(0, -1),
    followUp: last.followUp,
    day: story.day,
    seed,
    tells: ANSWERS.filter(answer => node.outcomes[answer]),
  });
  const { answer } = reaction;
  const outcome = node.outcomes[answer];
  if (!outcome) throw new Error(`${scenario.id}/${story.nodeId} tells no outcome for ${answer}`);
  const quiet = answer === 'silence' || answer === 'removed';
  const days = ('days' in outcome ? outcome.days : undefined) ?? (quiet ? SILENT_DAYS : reaction.inDays);
  const after: Story = {
    ...story,
    nodeId: outcome.next,
    day: story.day + days,
    sent: [...story.sent.slice(0, -1), { ...last, answer, reaction }],
  };
  const told: Block = quiet
    ? { type: 'scene', text: outcome.text }
    : { type: 'bubble', from: 'person', name: scenario.persona.name, text: outcome.text };
  return { story: after, blocks: [dayBlock(setting, after), told] };
}
