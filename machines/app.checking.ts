import { changes, does, shows } from './app.actions.ts';
import { goesBack } from './app.back.ts';
import {
  checkDraft,
  countDays,
  describeDraft,
  isDays,
  keepChecked,
  nameReader,
  openRest,
  putAway,
  requestCards,
  switchDetail,
} from './app.draft.ts';
import { appSetup, picks } from './app.setup.ts';

const sayWhatDaysAre = changes(() => ({
  notice: { text: 'Type a whole number of days, or nothing if you do not know.', tone: 'info' },
}));

/** A draft of the learner's own, judged but not kept unless they say so. */
export const checking = appSetup.createStateConfig({
  initial: 'describing',
  states: {
    describing: {
      entry: shows('describing'),
      on: {
        'intent.made': { guard: 'isOption', target: 'detailing', actions: does(describeDraft) },
        'command.given': goesBack('#home'),
      },
    },
    detailing: {
      entry: shows('detailing'),
      on: {
        'intent.made': [
          { guard: picks('details', 'write'), target: 'drafting' },
          { guard: picks('details', 'reader'), target: 'addressing' },
          { guard: picks('details', 'days'), target: 'dating' },
          { guard: 'isOption', actions: does(switchDetail) },
        ],
        'command.given': goesBack('describing'),
      },
    },
    addressing: {
      entry: shows('addressing'),
      on: {
        'intent.made': { guard: 'isText', target: 'detailing', actions: does(nameReader) },
        'command.given': { ...goesBack('detailing'), actions: does(nameReader) },
      },
    },
    dating: {
      entry: shows('dating'),
      on: {
        'intent.made': [
          {
            guard: ({ context, event }) => isDays(context, event),
            target: 'detailing',
            actions: does(countDays),
          },
          { actions: sayWhatDaysAre },
        ],
        'command.given': goesBack('detailing'),
      },
    },
    drafting: {
      entry: shows('drafting'),
      on: {
        'intent.made': { guard: 'hasText', target: 'judged', actions: does(checkDraft) },
        'command.given': goesBack('detailing'),
      },
    },
    judged: {
      entry: shows('judged'),
      on: {
        'intent.made': [
          { guard: picks('judged', 'revise'), target: 'drafting' },
          { guard: picks('judged', 'keep'), target: '#home', actions: does(keepChecked) },
          { guard: picks('judged', 'cards'), target: '#home', actions: does(requestCards) },
          { guard: picks('judged', 'done'), target: '#home', actions: does(putAway) },
        ],
        'command.given': [
          { guard: { type: 'gives', params: 'more' }, actions: does(openRest) },
          goesBack('drafting'),
        ],
      },
    },
  },
});
