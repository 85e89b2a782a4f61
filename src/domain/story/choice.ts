import { addDays, dateInWords, daysInWords } from '../calendar.ts';
import { lastSentDay, nodeOf, type Setting, type Story } from './story.ts';

/** A step of the story: how it stands, where it goes on, and what the learner is shown to have done. */
export interface Step {
  readonly story: Story;
  readonly next: string;
  readonly said: string;
}

/** The story after an option of a choose node was taken; null when there is no such option. */
export function chooseOption(setting: Setting, story: Story, index: number): Step | null {
  const node = nodeOf(setting.scenario, story.nodeId);
  const option = node.type === 'choose' ? node.options[index] : undefined;
  if (!option) return null;
  return {
    next: option.next,
    said: option.text,
    story: {
      ...story,
      day: story.day + (option.days ?? 0),
      flags: option.flag ? [...story.flags, option.flag] : story.flags,
      turns: [
        ...story.turns,
        {
          nodeId: story.nodeId,
          kind: 'choice',
          label: `You chose: ${option.text}`,
          because: option.because ?? '',
          topic: option.topic ?? node.topics?.[0] ?? setting.scenario.topics[0] ?? 'balance',
          before: story,
        },
      ],
    },
  };
}

/** The days that can be picked at a wait node, from the story's first day. */
export function pickableDays(setting: Setting, story: Story): { readonly from: number; readonly to: number } {
  const node = nodeOf(setting.scenario, story.nodeId);
  if (node.type !== 'wait') throw new Error(`node ${story.nodeId} is not for waiting`);
  const since = lastSentDay(story);
  const from = Math.max(story.day, since + node.min);
  return { from, to: Math.max(from, since + node.max) };
}

/** The story after waiting until a day; null when the day cannot be picked. */
export function waitUntil(setting: Setting, story: Story, day: number): Step | null {
  const node = nodeOf(setting.scenario, story.nodeId);
  if (node.type !== 'wait' || !Number.isInteger(day)) return null;
  const { from, to } = pickableDays(setting, story);
  if (day < from || day > to) return null;
  const waited = day - lastSentDay(story);
  const range = node.ranges.find(one => waited <= one.upTo) ?? node.ranges.at(-1);
  if (!range) return null;
  const since = story.sent.length > 0 ? `, ${daysInWords(waited)} after my message` : '';
  const date = dateInWords(addDays(setting.scenario.startsOn, day));
  return {
    next: range.next,
    said: `I act on ${date}${since}.`,
    story: {
      ...story,
      day,
      turns: [
        ...story.turns,
        {
          nodeId: story.nodeId,
          kind: 'wait',
          label: `You waited until ${date}${since.replace('my', 'your')}`,
          because: range.because,
          topic: range.topic ?? node.topics?.[0] ?? 'follow-up',
          before: story,
        },
      ],
    },
  };
}
