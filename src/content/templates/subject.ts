import type { FaultId } from '../../domain/rubric.ts';
import type { TopicId } from '../../domain/topic.ts';

/** What a new file is to be about. */
export interface Subject {
  readonly id: string;
  readonly topic: TopicId;
  readonly fault: FaultId;
}

/** An id as a title: "My exercise". */
export const titleOf = (id: string): string =>
  `${id.charAt(0).toUpperCase()}${id.slice(1)}`.replaceAll('-', ' ');

/** Text as a YAML string on one line, whatever stands in it. */
export const quoted = (text: string): string => JSON.stringify(text);
