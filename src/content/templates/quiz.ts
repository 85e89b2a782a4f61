import type { Subject } from './subject.ts';

/** A question with three options. */
export const quizTemplate = ({ id, topic }: Subject): string => `format: 1
kind: quiz
topic: ${topic}
title: More questions
questions:
  - id: ${id}-first
    topic: ${topic}
    kind: single # single, several, true-false, judge, find-fault, order or pick-day
    prompt: You write to a baker you do not know. What comes first? (${topic})
    options:
      - text: Why you write to her and not to any other baker.
        correct: true
        why: She sees at once that the message is meant for her.
      - text: Your whole career, so that she knows you.
        why: She has not asked for it, and it hides what you want.
      - text: A compliment on her impressive profile.
        why: It fits everybody, and so it says nothing.
    explain: A message is personal when nobody else could get it.
`;
