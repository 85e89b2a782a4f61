import { expect, it } from 'vitest';
import { accuracy, otherWriter } from './ask.ts';

it("answers another writer's questions, none of which it was trained on", { timeout: 120_000 }, () => {
  const { dev, other } = otherWriter();
  expect(accuracy(other)).toBeGreaterThan(0.87);
  expect(accuracy(dev)).toBeGreaterThan(0.94);
});
