import { classPairHash, type Sink } from './feature.ts';
import { mix } from './hash.ts';
import type { Model } from './model.ts';
import { find } from './table.ts';

/** What is not worked out yet in the table of pairs, and what the model does not know. */
const OPEN = 0;
const UNKNOWN = 1;

/**
 * Takes the features that a model knows, part by part of a text: their places in the model's list, each once in each part.
 * The lists are used again for the next part.
 */
export class KnownFeatures implements Sink {
  readonly model: Model;
  /** The features of this part; the first `count` entries. */
  readonly places: number[] = [];
  count = 0;
  /** Those that no part of the text had before; the first `freshCount` entries. */
  readonly fresh: number[] = [];
  freshCount = 0;
  /** For each feature the last part that had it. */
  private readonly marks: Int32Array;
  private part = 1;
  /** The first part of the text. */
  private first = 1;
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

  /** Begins a text. */
  beginText(): void {
    this.beginPart();
    this.first = this.part;
  }

  /** Begins a part. */
  beginPart(): void {
    this.part++;
    this.count = 0;
    this.freshCount = 0;
  }

  /** Takes the features of a part that is known already. */
  takeAll(places: readonly number[]): void {
    for (let i = 0; i < places.length; i++) this.see(places[i]!);
  }

  /** Notes that the text has features, which are not asked for. */
  skip(places: readonly number[]): void {
    for (let i = 0; i < places.length; i++) this.marks[places[i]!] = this.part;
  }

  private see(place: number): void {
    if (place < 0) return;
    const mark = this.marks[place]!;
    if (mark === this.part) return;
    this.marks[place] = this.part;
    this.places[this.count++] = place;
    if (mark < this.first) this.fresh[this.freshCount++] = place;
  }
}
