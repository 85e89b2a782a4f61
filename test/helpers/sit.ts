import type { SittingSnapshot } from '../../machines/sitting.view.ts';
import type { Driver } from './session.ts';

/** Answers the present question, rightly or not, whatever its kind. */
export function answer(driver: Driver, rightly: boolean): void {
  const { context } = driver.session.snapshot as SittingSnapshot;
  const step = context.steps[context.at];
  if (step?.kind !== 'trial' || step.trial.kind !== 'question') throw new Error('no question');
  const { input } = driver.view;
  const tries = (): Parameters<Driver['make']>[0][] => {
    switch (input.type) {
      case 'choose':
        return input.options.map((_, index) => ({ type: 'option.chosen', index }));
      case 'choose-several':
        return Array.from({ length: 2 ** input.options.length - 1 }, (_, mask) => ({
          type: 'options.submitted',
          indexes: input.options.flatMap((_, i) => ((mask + 1) & (1 << i) ? [i] : [])),
        }));
      case 'pick-segment':
        return input.segments.map((_, index) => ({ type: 'segment.picked', index }));
      case 'pick-day':
        return Array.from({ length: input.to - input.from + 1 }, (_, i) => ({
          type: 'day.picked',
          day: input.from + i,
        }));
      case 'order':
        return permutations(input.items.length).map(order => ({ type: 'order.submitted', order }));
      default:
        throw new Error(`no question: ${input.type}`);
    }
  };
  for (const intent of tries()) {
    const before = driver.session;
    const facts = driver.facts.length;
    if (!driver.make(intent)) continue;
    const { results } = (driver.session.snapshot as SittingSnapshot).context;
    if (results.at(-1)?.right === rightly) return;
    driver.session = before;
    driver.facts.length = facts;
  }
  throw new Error(`no ${rightly ? 'right' : 'wrong'} answer to ${step.trial.id}`);
}

function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap(rest =>
    Array.from({ length: n }, (_, i) => rest.toSpliced(i, 0, n - 1)),
  );
}

/** Goes through a sitting to its end, answering as told; writes the model answer or nonsense in rewrites. */
export function goThrough(driver: Driver, rightly: (nth: number) => boolean): void {
  let nth = 0;
  for (let i = 0; i < 200 && driver.state !== 'closing'; i++) {
    if (driver.state === 'answering') answer(driver, rightly(nth++));
    else if (driver.state === 'composing') {
      const { context } = driver.session.snapshot as SittingSnapshot;
      const step = context.steps[context.at]!;
      if (step.kind === 'trial' && step.trial.kind === 'rewrite')
        driver.write(step.trial.rewrite.models[0]!.text);
    } else if (driver.state === 'readingFeedback')
      driver.pick(driver.view.input.type === 'choose' ? driver.view.input.options.length - 1 : 0);
    else driver.goOn();
  }
}
