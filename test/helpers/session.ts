import type { SessionTools } from '../../machines/activity.ts';
import { type Session, startSession, step, viewSession } from '../../machines/session.ts';
import type { ActivityKind, FactBody } from '../../src/domain/fact.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Content } from '../../src/domain/scenario/content.ts';
import type { Rewrite } from '../../src/domain/scenario/rewrite.ts';
import type { ActivityView, Block } from '../../src/domain/view.ts';
import { optionLabelled } from './intents.ts';
import { questions } from './questions.ts';
import { scenario } from './scenario.ts';
import { stubGrader } from './stub-grader.ts';

/** A small exercise. */
export const exercise: Rewrite = {
  format: 1,
  kind: 'rewrite',
  id: 'mend',
  title: 'Too much at once',
  topic: 'boundaries',
  fault: 'big-ask',
  scene: 'You want an hour of her time.',
  situation: { kind: 'first-contact', channel: 'note', recipient: { name: 'Mei Lin' } },
  bad: 'Mei, give me an hour, today!',
  spots: [
    { quote: 'give me an hour', fault: 'big-ask', why: 'An hour is much.' },
    { quote: 'today!', fault: 'pressure', why: 'It hurries her.' },
  ],
  hints: {
    principle: 'Ask for little.',
    where: 'Look at the hour.',
    pair: { weaker: 'An hour?', stronger: 'One question?' },
  },
  models: [
    { tone: 'plain', text: 'Dear Mei, one question.', note: 'Small.' },
    { tone: 'warm', text: 'Dear Mei, good wind! One question.', note: 'Warm.' },
  ],
  samples: [],
  reader: 'I can answer that.',
};

/** Small content of every kind. */
export const content: Content = {
  practice: [scenario],
  quizzes: [
    { format: 1, kind: 'quiz', topic: 'length', title: 'Length', questions: Object.values(questions) },
  ],
  rewrites: [exercise],
  guide: [],
};

/** A session with its facts, driven by intents. */
export class Driver {
  session: Session;
  readonly facts: FactBody[] = [];
  private readonly onFacts: (facts: readonly FactBody[]) => void;

  constructor(
    activity: ActivityKind,
    ref: string,
    input: unknown,
    from: Content = content,
    seed = 1,
    study?: SessionTools['study'],
    onFacts: (facts: readonly FactBody[]) => void = () => {},
  ) {
    const started = startSession(
      activity,
      { session: 's', ref, seed, input },
      { content: from, grader: stubGrader, ...(study && { study }) },
    );
    if (!started) throw new Error(`no ${activity} ${ref}`);
    this.onFacts = onFacts;
    this.session = started.session;
    this.keep(started.facts);
  }

  /** Makes an intent; says whether it meant anything. */
  make(intent: Intent): boolean {
    const next = step(this.session, intent);
    this.session = next.session;
    this.keep(next.facts);
    return next.moved;
  }

  private keep(facts: readonly FactBody[]): void {
    this.facts.push(...facts);
    this.onFacts(facts);
  }

  goOn = () => this.make({ type: 'reading.continued' });
  pick = (index: number) => this.make({ type: 'option.chosen', index });
  write = (text: string) => this.make({ type: 'text.submitted', text });
  waitUntil = (day: number) => this.make({ type: 'day.picked', day });

  /** Chooses the option whose label holds a text. */
  choose(label: string): boolean {
    return this.pick(optionLabelled(this.view.input, label));
  }

  get view(): ActivityView {
    return viewSession(this.session);
  }

  /** The innermost state. */
  get state(): string {
    const { value } = this.session.snapshot;
    return typeof value === 'string' ? value : String(Object.values(value)[0]);
  }

  /** Facts of a type, without the session's moves. */
  factsOf = <T extends FactBody['type']>(type: T) =>
    this.facts.filter((fact): fact is Extract<FactBody, { type: T }> => fact.type === type);

  blocksOf = <T extends Block['type']>(type: T) =>
    this.view.blocks.filter((block): block is Extract<Block, { type: T }> => block.type === type);
}
