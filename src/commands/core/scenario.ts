import type { Practice } from '../../domain/scenario/practice.ts';
import type { RuntimeOptions } from '../../runtime/options.ts';

/** The scenario with this id, shipped or from a pack. Throws a UserError with the nearest id. */
export async function findScenario(id: string, runtime: RuntimeOptions): Promise<Practice> {
  const [{ openContent }, { expectId }] = await Promise.all([
    import('../../runtime/open-content.ts'),
    import('../../content/find.ts'),
  ]);
  const { content } = await openContent(runtime);
  expectId(content, 'practice', id);
  return content.practice.find(scenario => scenario.id === id)!;
}
