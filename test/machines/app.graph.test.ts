import { expect, test } from 'vitest';
import { getAdjacencyMap } from 'xstate/graph';
import type { AppEvent } from '../../machines/app.events.ts';
import { appMachine } from '../../machines/app.machine.ts';
import { type AppSnapshot, screenState, viewApp } from '../../machines/app.view.ts';
import { screens } from '../../machines/screens/index.ts';
import { appInput } from '../helpers/app.ts';
import { firstIntent } from '../helpers/intents.ts';
import { content } from '../helpers/session.ts';
import { shipped } from '../helpers/shipped.ts';

const LIMIT = 6000;

const FIRST_RUN: Extract<AppEvent, { type: 'intent.made' }>['intent'] = {
  type: 'form.submitted',
  answers: [
    { type: 'text.submitted', text: 'Ada' },
    { type: 'option.chosen', index: 1 },
  ],
};

/** What a learner could do on a screen: every option, every command but quitting. */
function eventsAt(snapshot: AppSnapshot): AppEvent[] {
  const { input, commands } = viewApp(snapshot);
  const made = (intent: Extract<AppEvent, { type: 'intent.made' }>['intent']): AppEvent => ({
    type: 'intent.made',
    intent,
  });
  const given: AppEvent[] = commands
    .filter(command => !['quit', 'scroll-up', 'scroll-down', 'edit-externally'].includes(command))
    .map(command => ({ type: 'command.given', command }));
  switch (input.type) {
    case 'choose':
      return [...given, ...input.options.map((_, index) => made({ type: 'option.chosen', index }))];
    case 'form':
      return [...given, made({ type: 'form.submitted', answers: [] }), made(FIRST_RUN)];
    default:
      return [...given, made(firstIntent(input, 'Dear Mei, your fog post'))];
  }
}

/** What tells two moments of the program apart here; how far an activity has come does not matter. */
const keyOf = (snapshot: AppSnapshot): string => {
  const { session, unfinished, behind, settings, checked } = snapshot.context;
  const running = session ? [session.started.activity, session.snapshot.value] : null;
  return JSON.stringify([
    snapshot.value,
    running,
    unfinished.length > 0,
    behind.length,
    settings.goal,
    JSON.stringify(snapshot.value).includes('checking') && checked.told.kind === 'follow-up',
  ]);
};

interface Vertex {
  readonly state: AppSnapshot;
  readonly transitions: Readonly<Record<string, { readonly state: AppSnapshot }>>;
}

const map: Readonly<Record<string, Vertex>> = getAdjacencyMap(
  appMachine as never,
  {
    input: appInput({ content: { ...content, guide: shipped.guide.slice(0, 2) }, learner: null }),
    limit: LIMIT,
    events: (snapshot: unknown) => eventsAt(snapshot as AppSnapshot) as never,
    serializeState: (snapshot: unknown) => keyOf(snapshot as AppSnapshot),
  } as never,
) as never;

test('every screen can be reached from the first start', () => {
  const seen = new Set(Object.values(map).map(({ state }) => screenState(state)));
  expect(Object.keys(screens).filter(name => !seen.has(name as never))).toEqual([]);
});

test('from every screen there is a way Home', () => {
  const before = new Map<string, string[]>();
  for (const [from, { transitions }] of Object.entries(map))
    for (const { state } of Object.values(transitions)) {
      const to = keyOf(state);
      before.set(to, [...(before.get(to) ?? []), from]);
    }
  const leadsHome = new Set<string>();
  const open = Object.entries(map).flatMap(([key, { state }]) =>
    screenState(state) === 'home' ? [key] : [],
  );
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    if (leadsHome.has(key)) continue;
    leadsHome.add(key);
    open.push(...(before.get(key) ?? []));
  }
  expect(Object.keys(map).length).toBeLessThan(LIMIT);
  expect(Object.keys(map).filter(key => !leadsHome.has(key))).toEqual([]);
});
