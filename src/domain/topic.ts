/** Ids of the guide's sixteen topics, in the guide's order. Stable: content, facts and cards refer to them. */
export const TOPIC_IDS = [
  'is-it-weird',
  'platform-purpose',
  'good-kinds',
  'bad-kinds',
  'personalise',
  'value',
  'boundaries',
  'follow-up',
  'viewed-profile',
  'balance',
  'strangers',
  'same-message',
  'connect-first',
  'job-first',
  'length',
  'emoji',
] as const;

/** One teachable point of the guide. */
export type TopicId = (typeof TOPIC_IDS)[number];

/** Whether a string is the id of a guide topic. */
export const isTopicId = (id: string): id is TopicId => (TOPIC_IDS as readonly string[]).includes(id);
