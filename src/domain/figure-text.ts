import type { GuideTopic } from './scenario/guide.ts';

type Figure = NonNullable<GuideTopic['figures']>[number];

/** What each letter says of the evidence, so that nobody has to look it up. */
const STRENGTH: Readonly<Record<Figure['letter'], string>> = {
  A: 'the strongest',
  B: 'good',
  C: 'weak',
  D: 'experience only',
};

/** A fact of research as it is told: with its source and how far it can be trusted. */
export const figureText = ({ say, source, letter }: Figure): string =>
  `${say} (${source}; evidence ${letter}, ${STRENGTH[letter]})`;
