import { expect, test } from 'vitest';
import { resumeSession, viewSession } from '../../machines/session.ts';
import type { FieldAction } from '../../src/domain/fields/field.ts';
import { type Random, seededRandom } from '../../src/domain/random.ts';
import { unfinishedSessions } from '../../src/domain/saved-session.ts';
import { type AppView, COMMANDS, type Input } from '../../src/domain/view.ts';
import { type TestApp, testApp } from '../helpers/app.ts';
import { someIntent } from '../helpers/intents.ts';
import { shipped } from '../helpers/shipped.ts';
import { stubGrader } from '../helpers/stub-grader.ts';

const RUNS = 12;
const EVENTS = 400;
const TEXTS = ['Dear you', 'Hi !generic', '!personal-advance', 'may I use emoji?', '+thanks +purpose', '  '];

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;

const FIELD_OF: Record<Input['type'], AppView['field']['type']> = {
  continue: 'none',
  choose: 'list',
  'choose-several': 'list',
  order: 'list',
  'pick-segment': 'list',
  'pick-day': 'day',
  compose: 'text',
  line: 'text',
  form: 'form',
};

function someKey(random: Random): FieldAction {
  return pick<FieldAction>(
    [
      { type: 'insert', text: pick(['a', '1', ' ', 'é', '👋'], random) },
      { type: 'paste', text: 'two\nlines' },
      { type: 'submit' },
      { type: 'next-field' },
      { type: 'submit' },
      { type: 'toggle' },
      { type: 'newline' },
      { type: 'undo' },
      { type: 'move', to: pick(['up', 'down', 'left', 'right', 'text-end'] as const, random) },
      { type: 'delete', what: 'word-back' },
    ],
    random,
  );
}

/** Presses keys, gives commands and makes intents by chance, sensible and not; never quits. */
function play(app: TestApp, random: Random): void {
  const chance = random();
  const { input } = app.view();
  if (chance < 0.4) app.send({ type: 'field.edited', action: someKey(random), width: 60 });
  else if (chance < 0.75) app.make(someIntent(input, random, TEXTS));
  else if (chance < 0.95) {
    const command = pick(COMMANDS, random);
    if (command !== 'quit') app.send({ type: 'command.given', command });
  } else
    app.make(
      pick(
        [{ type: 'option.chosen', index: 99 }, { type: 'answer.undone' }, { type: 'day.picked', day: -1 }],
        random,
      ),
    );
}

for (let run = 0; run < RUNS; run++)
  test(`whatever is pressed, the program stands (run ${run})`, () => {
    const random = seededRandom(run, 'monkey');
    let failing = false;
    const app = testApp({ learner: run % 2 ? null : { name: 'Ada', goal: 'find-job' }, seed: run }, () => {
      if (failing) throw new Error('The disk is full.');
    });
    for (let i = 0; i < EVENTS; i++) {
      failing = random() < 0.05;
      play(app, random);
      const view = app.view();
      expect(view.field.type).toBe(FIELD_OF[view.input.type]);
      expect(view.title).not.toBe('');
      expect(new Set(view.commands).size).toBe(view.commands.length);
      if (view.input.type === 'choose') expect(view.input.options.length).toBeGreaterThan(0);
    }
    failing = false;
    app.make({ type: 'reading.continued' });
    app.send({ type: 'command.given', command: 'quit' });
    expect(app.quits()).toBeGreaterThan(0);
    for (const saved of unfinishedSessions(app.facts)) {
      const session = resumeSession(saved, { content: shipped, grader: stubGrader });
      expect(session, saved.started.activity).not.toBeNull();
      if (session) expect(viewSession(session).done).toBe(false);
    }
  });
