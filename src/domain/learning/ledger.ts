import type { Fact } from '../fact.ts';
import { type Memory, type ReviewGrade, review } from './schedule.ts';
import { isSkillId, type SkillId } from './skill.ts';

/** What the facts say about reviews: a fold, so it can be thrown away and rebuilt at any time. Plain JSON. */
export interface Ledger {
  readonly cards: Readonly<Partial<Record<SkillId, Memory>>>;
  /** The last day on which each question or exercise was seen, in reviews or anywhere else. */
  readonly seen: Readonly<Record<string, string>>;
  /** Reviews done on the latest day of any review. */
  readonly today: { readonly day: string; readonly reviewed: number; readonly introduced: number };
  /** Skills that the learner asked to review, e.g. after a draft. */
  readonly wanted: readonly SkillId[];
  /** The reviews that can still be undone: of the running session, the latest last. */
  readonly undoable: {
    readonly session: string;
    readonly reviews: readonly {
      readonly skill: SkillId;
      readonly before: Memory | null;
      readonly item: string;
      readonly seenBefore: string | null;
      readonly day: string;
      readonly grade: ReviewGrade;
      readonly sure?: boolean;
    }[];
  };
}

/** A ledger without a single review. */
export const EMPTY_LEDGER: Ledger = {
  cards: {},
  seen: {},
  today: { day: '', reviewed: 0, introduced: 0 },
  wanted: [],
  undoable: { session: '', reviews: [] },
};

/** As `Ledger`, but written to while facts are folded in. */
export interface LedgerDraft {
  cards: Partial<Record<SkillId, Memory>>;
  seen: Record<string, string>;
  today: { day: string; reviewed: number; introduced: number };
  wanted: SkillId[];
  undoable: { session: string; reviews: Ledger['undoable']['reviews'][number][] };
}

function reviewed(ledger: LedgerDraft, fact: Extract<Fact, { type: 'card.reviewed' }>): void {
  if (!isSkillId(fact.card)) return;
  const skill = fact.card;
  const before = ledger.cards[skill] ?? null;
  ledger.cards[skill] = review(before, fact.grade, fact.day);
  if (fact.day !== ledger.today.day) ledger.today = { day: fact.day, reviewed: 0, introduced: 0 };
  ledger.today.reviewed++;
  if (!before) ledger.today.introduced++;
  if (ledger.undoable.session !== fact.session) ledger.undoable = { session: fact.session, reviews: [] };
  ledger.undoable.reviews.push({
    skill,
    before,
    item: fact.item,
    seenBefore: ledger.seen[fact.item] ?? null,
    day: fact.day,
    grade: fact.grade,
    ...(fact.sure === undefined ? {} : { sure: fact.sure }),
  });
  ledger.seen[fact.item] = fact.day;
  ledger.wanted = ledger.wanted.filter(one => one !== skill);
}

/** The review that undoing in a session would take back. */
export const reviewToUndo = ({ undoable }: Ledger | LedgerDraft, session: string) =>
  undoable.session === session ? undoable.reviews.at(-1) : undefined;

function undone(ledger: LedgerDraft, session: string): void {
  const last = reviewToUndo(ledger, session);
  if (!last) return;
  ledger.undoable.reviews.pop();
  if (last.before) ledger.cards[last.skill] = last.before;
  else {
    delete ledger.cards[last.skill];
    ledger.today.introduced = Math.max(0, ledger.today.introduced - 1);
  }
  if (last.seenBefore) ledger.seen[last.item] = last.seenBefore;
  else delete ledger.seen[last.item];
  ledger.today.reviewed = Math.max(0, ledger.today.reviewed - 1);
}

/** A copy of a ledger to write to. */
export const draftOf = (ledger: Ledger): LedgerDraft => ({
  cards: { ...ledger.cards },
  seen: { ...ledger.seen },
  today: { ...ledger.today },
  wanted: [...ledger.wanted],
  undoable: { session: ledger.undoable.session, reviews: [...ledger.undoable.reviews] },
});

/** Writes one fact into a draft. Only reviews move the schedule; what is done for practice is merely remembered as seen. */
export function enter(draft: LedgerDraft, fact: Fact): void {
  if (fact.type === 'card.reviewed') reviewed(draft, fact);
  else if (fact.type === 'review.undone') undone(draft, fact.session);
  else if (fact.type === 'answer.given') draft.seen[fact.question] = fact.day;
  else if (fact.type === 'attempt.made') draft.seen[fact.item] = fact.day;
  else if (fact.type === 'card.requested' && isSkillId(fact.card) && !draft.wanted.includes(fact.card))
    draft.wanted.push(fact.card);
}

/** The ledger after more facts, in the order in which they were recorded. */
export function foldLedger(ledger: Ledger, facts: Iterable<Fact>): Ledger {
  const draft = draftOf(ledger);
  for (const fact of facts) enter(draft, fact);
  return draft;
}
