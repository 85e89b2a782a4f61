import type { Message } from '../message/message.ts';
import { parseMessage } from '../message/parse.ts';
import type { Situation } from '../situation.ts';
import { cueTrie } from './cue-trie.ts';
import { type FactMatch, matchFacts, type ProfileView, viewProfile } from './profile.ts';
import type { Hit } from './trie.ts';

/** Everything that rules look at, computed once per message. Rules never change it and never see each other. */
export interface Reading {
  readonly message: Message;
  readonly situation: Situation;
  /** The message an exercise asks to rewrite, parsed; null outside exercises. */
  readonly bad: Message | null;
  readonly profile: ProfileView;
  readonly facts: readonly FactMatch[];
  readonly hits: readonly Hit[];
  /** Hits of one cue, in the order of the text. */
  readonly cue: (id: string) => readonly Hit[];
}

/** Reads a message in its situation. */
export const read = (text: string, situation: Situation, bad?: string): Reading =>
  readParsed(parseMessage(text), situation, bad === undefined ? null : parseMessage(bad));

/** Reads a message that is parsed already. */
export function readParsed(message: Message, situation: Situation, bad: Message | null): Reading {
  const profile = viewProfile(situation);
  const hits = cueTrie().match(message);
  const byCue = new Map<string, Hit[]>();
  for (const hit of hits) {
    const list = byCue.get(hit.cue);
    if (list === undefined) byCue.set(hit.cue, [hit]);
    else list.push(hit);
  }
  return {
    message,
    situation,
    bad,
    profile,
    facts: matchFacts(message, profile),
    hits,
    cue: id => byCue.get(id) ?? [],
  };
}
