import { expect, test } from 'vitest';
import { probeQuestion } from '../../src/domain/learning/probe-forms.ts';
import { poseQuestion } from '../../src/domain/question/pose.ts';
import { layOut } from '../../src/ui/layout.ts';
import { THEME } from '../../src/ui/theme.ts';
import { shipped } from '../helpers/shipped.ts';
import { viewOf } from '../helpers/views.ts';

test.each(shipped.quizzes.map(quiz => [quiz.topic, probeQuestion(quiz, 'before')!] as const))(
  'the question of the first test on %s stands whole in a small window, without turning a page',
  (_, question) => {
    const { blocks, input } = poseQuestion(question, 1);
    const view = viewOf({ title: 'Where do you stand?', status: '2 of 16', blocks, input, fresh: 0 });
    expect(layOut(view, { columns: 60, rows: 20 }, THEME.default, 'end').isReading).toBe(false);
  },
);
