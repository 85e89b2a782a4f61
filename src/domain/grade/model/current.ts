import { type Model, unpack } from './model.ts';
import { PACKED } from './weights.generated.ts';

let model: Model | undefined;

/** The committed model, unpacked when it is first needed. */
export function currentModel(): Model {
  model ??= unpack(PACKED);
  return model;
}
