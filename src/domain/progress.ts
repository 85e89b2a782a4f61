import type { FactBody } from './fact.ts';
import type { Block } from './view.ts';

/** What the facts come to, in numbers. */
export interface Progress {
  /** Scenarios that were played to an ending, each once. */
  readonly scenarios: number;
  readonly answers: number;
  readonly rightAnswers: number;
  readonly attempts: number;
  /** Attempts that could be sent as they stood. */
  readonly ready: number;
}

/** Folds facts into numbers. */
export function foldProgress(facts: Iterable<FactBody>): Progress {
  const scenarios = new Set<string>();
  let [answers, rightAnswers, attempts, ready] = [0, 0, 0, 0];
  for (const fact of facts) {
    if (fact.type === 'ending.reached') scenarios.add(fact.item);
    else if (fact.type === 'answer.given') {
      answers++;
      if (fact.right) rightAnswers++;
    } else if (fact.type === 'attempt.made') {
      attempts++;
      if (fact.verdict === 'send') ready++;
    }
  }
  return { scenarios: scenarios.size, answers, rightAnswers, attempts, ready };
}

const share = (part: number, of: number): number => (of === 0 ? 0 : part / of);

/** The progress screen. */
export function progressBlocks({
  scenarios,
  answers,
  rightAnswers,
  attempts,
  ready,
}: Progress): readonly Block[] {
  if (scenarios + answers + attempts === 0)
    return [
      { type: 'paragraph', text: 'Nothing yet. Play a scenario or answer a few questions, and look again.' },
    ];
  return [
    {
      type: 'paragraph',
      text: `You have lived through ${scenarios} ${scenarios === 1 ? 'scenario' : 'scenarios'} to the end.`,
    },
    {
      type: 'bars',
      rows: [
        {
          label: 'Questions right',
          value: share(rightAnswers, answers),
          text: `${rightAnswers} of ${answers}`,
        },
        { label: 'Messages ready to send', value: share(ready, attempts), text: `${ready} of ${attempts}` },
      ],
    },
  ];
}
