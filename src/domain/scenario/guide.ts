import type { TopicId } from '../topic.ts';

/** scenarios/guide/<topic>.yaml: what the tutor says on a guide topic. */
export interface GuideTopic {
  readonly format: number;
  readonly kind: 'guide';
  readonly id: TopicId;
  readonly title: string;
  /** Where in the guide it rests, e.g. "tip 3" or "FAQ 7". */
  readonly where: string;
  /** One or two sentences. */
  readonly short: string;
  /** One to three paragraphs. */
  readonly long: string;
  readonly example: { readonly text: string; readonly why: string };
  readonly counterExample: { readonly text: string; readonly why: string };
  /** Ways people ask for it: at least five, in their own words. */
  readonly asks: readonly string[];
  /** Questions a learner may ask next. */
  readonly followUps: readonly string[];
  readonly related: readonly TopicId[];
  /** Facts of research that support it, with source and reliability letter. */
  readonly figures?: readonly {
    readonly say: string;
    readonly source: string;
    readonly letter: 'A' | 'B' | 'C' | 'D';
  }[];
}
