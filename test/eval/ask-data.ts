import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { seededRandom } from '../../src/domain/random.ts';
import type { Label } from '../../src/domain/retrieve/model.ts';

/** A question with the topic it belongs to, and how much it counts in training. */
export interface Question {
  readonly question: string;
  readonly topic: Label;
  readonly weight: number;
}

const CORPUS = new URL('../corpus/', import.meta.url);
const GUIDE = new URL('../../scenarios/guide/', import.meta.url);

/** How often each phrase is put into a sentence, and how much such a sentence counts. */
const SENTENCES = { topic: 6, none: 3, weight: 0.3 };

/** The questions of one file under test/corpus. */
export function questionsIn(file: string): readonly Question[] {
  return readFileSync(new URL(file, CORPUS), 'utf8')
    .trim()
    .split('\n')
    .map(line => {
      const { question, topic } = JSON.parse(line) as { question: string; topic: Label };
      return { question, topic, weight: 1 };
    });
}

/** The `asks` of the shipped guide. */
export function asksOfGuide(): readonly Question[] {
  return readdirSync(GUIDE)
    .sort()
    .flatMap(file => {
      const { id, asks } = parse(readFileSync(new URL(file, GUIDE), 'utf8')) as { id: Label; asks: string[] };
      return asks.map(question => ({ question, topic: id, weight: 1 }));
    });
}

interface Phrases {
  readonly slots: Record<string, string[]>;
  readonly forms: Record<'do' | 'thing', string[]>;
  readonly topics: Record<Label, Record<'do' | 'thing', string[]>>;
}

/** Questions made from phrases and the forms of a question, so that the form alone tells no topic. */
export function questionsFromPhrases(seed = 5): readonly Question[] {
  const { forms, slots, topics } = JSON.parse(
    readFileSync(new URL('questions-phrases.json', CORPUS), 'utf8'),
  ) as Phrases;
  const random = seededRandom(seed, 'phrases');
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)]!;
  const made: Question[] = [];
  for (const [topic, lists] of Object.entries(topics) as [Label, Phrases['topics'][Label]][])
    for (const kind of ['do', 'thing'] as const)
      for (const phrase of lists[kind])
        for (let i = 0; i < (topic === 'none' ? SENTENCES.none : SENTENCES.topic); i++) {
          const sentence = pick(forms[kind]).replace('{x}', () => phrase);
          const question = sentence.replace(/\{(\w)\}/g, (_, slot: string) => pick(slots[slot]!));
          made.push({ question, topic, weight: SENTENCES.weight });
        }
  return made;
}
