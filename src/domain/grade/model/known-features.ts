import { classPairHash, type Sink } from './feature.ts';
import { mix } from './hash.ts';
import type { Model } from './model.ts';
import { find } from './table.ts';

/** What is not worked out yet in the table of pairs, and what the model does not know. */
const OPEN = 0;
const UNKNOWN = 1;

/** Takes the features that a model knows: their places in its list, each once between two calls of `take`. */
export class KnownFeatures implements Sink {
  readonly model: Model;
  readonly places: number[] = [];
  private count = 0;
  /** For each feature the last time that it was seen. */
  private readonly marks: Int32Array;
  private time = 1;
  /** The place of each pair of classes, plus two. */
  private readonly pairs: Uint16Array;
  private readonly width: number;

  constructor(model: Model) {
    this.model = model;
    this.marks = new Int32Array(model.features.keys.length);
    // Each class also under a negation, then what else a sentence may be.
    this.width = 2 * model.classes.count + 8;
    this.pairs = new Uint16Array(this.width * this.width);
  }

  add(_family: number, salt: number, value: number): void {
    this.see(find(this.model.features, mix(salt, value)));
  }

  push(_family: number, hash: number): void {
    this.see(find(this.model.features, hash));
  }

  pair(left: number, right: number): void {
    const at = left * this.width + right;
    let known = this.pairs[at]!;
    if (known === OPEN) {
      const place = find(this.model.features, classPairHash(left, right));
      known = place < 0 ? UNKNOWN : place + 2;
      this.pairs[at] = known;
    }
    if (known !== UNKNOWN) this.see(known - 2);
  }

  /** The features taken since the last call, in their order. */
  take(): readonly number[] {
    const places = this.places.slice(0, this.count);
    this.clear();
    return places;
  }

  /** How many features were taken since the last call of `take` or `clear`; the first ones of `places`. */
  get taken(): number {
    return this.count;
  }

  /** Begins anew. */
  clear(): void {
    this.count = 0;
    this.time++;
  }

  private see(place: number): void {
    if (place < 0 || this.marks[place] === this.time) return;
    this.marks[place] = this.time;
    this.places[this.count++] = place;
  }
}
