import type { Intent } from '../intent.ts';
import type { FormField, Input } from '../view.ts';
import type { FieldAction, FieldState, FieldStep } from './field.ts';

type FormInput = Extract<Input, { type: 'form' }>;
type FormState = Extract<FieldState, { type: 'form' }>;

/** How one field takes an action; the reducer of all fields, handed in so that a form can hold any of them. */
export type EditField = (input: Input, state: FieldState, action: FieldAction, width: number) => FieldStep;

/**
 * One action on a form. Enter answers a field and goes on to the next; in the last one it hands the form in, unless an
 * answer is missing, which then gets the focus. Arrows that lead out of a field lead to the one beside it.
 */
export function editForm(
  input: FormInput,
  state: FormState,
  action: FieldAction,
  { width, editField }: { readonly width: number; readonly editField: EditField },
): FieldStep {
  const { at } = state;
  const [field, inner] = [input.fields[at], state.fields[at]];
  if (!field || !inner) return { state };
  if (action.type === 'next-field') return { state: { ...state, at: wrapped(at + 1, input) } };
  if (action.type === 'previous-field') return { state: { ...state, at: wrapped(at - 1, input) } };
  const towards = leadsOut(field, inner, action);
  if (towards !== 0) return { state: { ...state, at: wrapped(at + towards, input) } };
  const edit = (before: FieldState, act: FieldAction) => editField(field, before, act, width);
  const step = action.type === 'answer' ? answered(field, inner, action.intent, edit) : edit(inner, action);
  const after = step.intent ? settled(step.state, step.intent) : step.state;
  const edited: FormState = after === inner ? state : { ...state, fields: state.fields.with(at, after) };
  if (!step.intent) {
    const out = movedOut(inner, step.state, action);
    return out === 0 ? { ...step, state: edited } : { state: { ...edited, at: wrapped(at + out, input) } };
  }
  return at + 1 < input.fields.length
    ? { state: { ...edited, at: at + 1 } }
    : handedIn(input, edited, editField);
}

const wrapped = (at: number, { fields }: FormInput): number => (at + fields.length) % fields.length;

const rowsBy = (action: FieldAction): number =>
  action.type === 'move' ? Number(action.to === 'down') - Number(action.to === 'up') : 0;

/** Up and down on a line, up on the first item of a list and down on its last: to the field beside it. */
function leadsOut(field: FormField, state: FieldState, action: FieldAction): number {
  const by = rowsBy(action);
  if (field.type === 'line') return by;
  if (field.type !== 'choose' || state.type !== 'list') return 0;
  const isAtEnd = state.focus === (by < 0 ? 0 : field.options.length - 1);
  return isAtEnd ? by : 0;
}

/** In a message an arrow leads out where the cursor cannot move any further. */
const movedOut = (before: FieldState, after: FieldState, action: FieldAction): number =>
  before.type === 'text' && after.type === 'text' && before.buffer.cursor === after.buffer.cursor
    ? rowsBy(action)
    : 0;

/** A field after its answer: of a list, the chosen option is the highlighted one. */
const settled = (state: FieldState, intent: Intent): FieldState =>
  state.type === 'list' && intent.type === 'option.chosen'
    ? { ...state, focus: intent.index, chosen: [intent.index] }
    : state;

/** The answer of a renderer that reads whole lines. */
function answered(
  field: FormField,
  state: FieldState,
  intent: Intent,
  edit: (state: FieldState, action: FieldAction) => FieldStep,
): FieldStep {
  if (field.type === 'choose') return intent.type === 'option.chosen' ? { state, intent } : { state };
  if (intent.type !== 'text.submitted') return { state };
  return edit(edit(state, { type: 'replace', text: intent.text }).state, { type: 'submit' });
}

/** Hands all answers in, or leads to the first one that is missing. */
function handedIn(input: FormInput, state: FormState, editField: EditField): FieldStep {
  const answers: Intent[] = [];
  for (const [at, field] of input.fields.entries()) {
    const { intent, notice } = editField(field, state.fields[at]!, { type: 'submit' }, 80);
    if (!intent) return { state: { ...state, at }, ...(notice && { notice }) };
    answers.push(intent);
  }
  return { state, intent: { type: 'form.submitted', answers } };
}
