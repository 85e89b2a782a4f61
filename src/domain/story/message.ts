import type { Attempt } from '../feedback/feedback.ts';
import { VERDICTS, type Verdict } from '../rubric.ts';
import type { ComposeNode } from '../scenario/node.ts';
import type { Situation } from '../situation.ts';
import { quoted } from '../text/quoted.ts';
import { lastSentDay, nodeOf, type Setting, type Story, unanswered } from './story.ts';

/** The situation in which the message at a compose node would be sent today. */
export function situationAt(setting: Setting, story: Story, node: ComposeNode): Situation {
  const { scenario } = setting;
  const before = story.sent.length === 0;
  const followUp = before ? (node.followUp ?? 0) : unanswered(story);
  const waited =
    before && node.followUp ? story.day || (node.daysSinceLast ?? 0) : story.day - lastSentDay(story);
  const kind = node.kind ?? (followUp > 0 ? 'follow-up' : scenario.situation.kind);
  const channel = node.channel ?? scenario.situation.channel;
  const connected = node.connected ?? scenario.situation.connected;
  return {
    ...(kind ? { kind } : {}),
    ...(channel ? { channel } : {}),
    ...(connected === undefined ? {} : { connected }),
    followUp,
    daysSinceLast: followUp > 0 ? waited : null,
    recipient: scenario.persona,
    sender: { name: setting.name, headline: scenario.you.headline },
  };
}

/** A message to send; `firstVerdict` is that of the first attempt at it. */
interface Outgoing extends Attempt {
  readonly firstVerdict?: Verdict | null;
}

/** The story after the message at the present node was sent; the person has not reacted yet. */
export function sendMessage(setting: Setting, story: Story, message: Outgoing): Story {
  const { text, grade, firstVerdict } = message;
  const node = nodeOf(setting.scenario, story.nodeId);
  if (node.type !== 'compose') throw new Error(`node ${story.nodeId} takes no message`);
  const { followUp = 0 } = situationAt(setting, story, node);
  const first =
    text
      .trim()
      .split('\n')
      .find(line => line.length > 24) ?? text.trim();
  return {
    ...story,
    sent: [
      ...story.sent,
      {
        nodeId: story.nodeId,
        text,
        grade,
        day: story.day,
        followUp,
        answer: null,
        reaction: null,
        ...(firstVerdict && isBetter(grade.verdict, firstVerdict) ? { mendedFrom: firstVerdict } : {}),
      },
    ],
    turns: [
      ...story.turns,
      {
        nodeId: story.nodeId,
        kind: 'send',
        label: `You wrote: ${quoted(first)}`,
        because: '',
        topic: node.topics?.[0] ?? setting.scenario.topics[0] ?? 'balance',
        before: story,
      },
    ],
  };
}

const isBetter = (one: Verdict, other: Verdict): boolean => VERDICTS.indexOf(one) < VERDICTS.indexOf(other);
