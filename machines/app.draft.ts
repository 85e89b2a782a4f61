import {
  type DraftCheck,
  openCheck,
  situationOf,
  withConnected,
  withDays,
  withKind,
  withNextChannel,
  withNextFollowUp,
} from '../src/domain/draft-check.ts';
import { changeSince } from '../src/domain/feedback/feedback-change.ts';
import type { AppContext } from './app.context.ts';
import { withoutKey } from './app.editing.ts';
import { type AppEvent, chosenIndex, submittedText } from './app.events.ts';
import type { AppTurn } from './app.turn.ts';
import { CHECK_READER, type DetailEntry, detailEntries, detailingScreen } from './screens/check-details.ts';
import { CHECK_DRAFT, CHECK_KINDS } from './screens/checking.ts';

const SWITCHES: Readonly<Partial<Record<DetailEntry, (check: DraftCheck) => DraftCheck>>> = {
  channel: withNextChannel,
  connected: withConnected,
  followUp: withNextFollowUp,
};

/** Chooses what the draft is for. */
export function describeDraft({ checked }: AppContext, event: AppEvent): AppTurn {
  const kind = CHECK_KINDS[chosenIndex(event)]?.id;
  return { change: kind ? { checked: withKind(checked, kind) } : {} };
}

/** Gives the chosen detail its next value; the list stays where it is. */
export function switchDetail(context: AppContext, event: AppEvent): AppTurn {
  const id = detailEntries(context.checked)[chosenIndex(event)]?.id;
  const next = id && SWITCHES[id];
  if (!next) return { change: {} };
  const checked = next(context.checked);
  const { input } = detailingScreen({ ...context, checked });
  return { change: { checked, shown: { ...context.shown, input } } };
}

/** Remembers who the draft is to, as long as it is checked; going back from the field counts as much as Enter. */
export function nameReader({ checked, drafts, shown }: AppContext, event: AppEvent): AppTurn {
  const { field } = shown;
  const left = field.type === 'text' ? field.buffer.text : '';
  const reader = (event.type === 'intent.made' ? submittedText(event) : left).trim();
  return { change: { checked: { ...checked, reader }, drafts: withoutKey(drafts, CHECK_READER) } };
}

/** Whether the typed days are a number, or nothing. */
export const isDays = ({ checked }: AppContext, event: AppEvent): boolean =>
  event.type === 'intent.made' &&
  event.intent.type === 'text.submitted' &&
  withDays(checked, submittedText(event)) !== null;

/** Remembers how long ago the last message was. */
export const countDays = ({ checked }: AppContext, event: AppEvent): AppTurn => ({
  change: { checked: withDays(checked, submittedText(event)) ?? checked },
});

/** Judges the learner's own draft. */
export function checkDraft({ checked, grader }: AppContext, event: AppEvent): AppTurn {
  const text = submittedText(event);
  const grade = grader(text, situationOf(checked));
  const change = changeSince(checked.grade, grade);
  return { change: { checked: { ...checked, text, grade, change, open: false } } };
}

/** Opens or closes the rest of the judgement. */
export const openRest = ({ checked, shown }: AppContext): AppTurn => ({
  change: {
    checked: { ...checked, open: !checked.open },
    // A new input: plain mode prints what belongs to one that it has not printed.
    shown: { ...shown, input: { ...shown.input }, scroll: 0 },
  },
});

/** Puts the checked draft away. */
export const putAway = ({ drafts }: AppContext): AppTurn => ({
  change: {
    checked: openCheck({}),
    drafts: withoutKey(withoutKey(drafts, CHECK_DRAFT), CHECK_READER),
  },
});

/** Keeps the draft and its result with the learner's facts. */
export function keepChecked(context: AppContext): AppTurn {
  const { checked } = context;
  if (!checked.grade) return { change: {} };
  const faults = checked.grade.faults.map(fault => fault.id);
  return {
    change: { ...putAway(context).change, notice: { text: 'Kept.', tone: 'info' } },
    facts: [{ type: 'draft.kept', text: checked.text, verdict: checked.grade.verdict, faults }],
  };
}

/** Asks for a card for each rule that the draft breaks. */
export function requestCards(context: AppContext): AppTurn {
  const { checked } = context;
  const faults = [...new Set(checked.grade?.faults.map(fault => fault.id))];
  return {
    change: {
      ...putAway(context).change,
      notice: { text: 'You will meet these rules again in your reviews.', tone: 'info' },
    },
    facts: faults.map(id => ({ type: 'card.requested', card: `fault:${id}` })),
  };
}
