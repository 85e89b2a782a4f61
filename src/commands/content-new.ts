import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { FAULT_IDS } from '../domain/rubric.ts';
import { isTopicId, TOPIC_IDS, type TopicId } from '../domain/topic.ts';
import { UserError } from '../errors.ts';
import { oneOf } from './core/arguments.ts';
import { defineCommand } from './core/command.ts';
import { say } from './core/output.ts';
import { writeTextFile } from './core/write-file.ts';

/** `rapport content new <kind> <id>` */
export const contentNew = defineCommand({
  name: 'content new',
  summary: 'Begin a content file from a complete small example.',
  args: [
    { name: 'practice|quiz|rewrite|topic', required: true },
    { name: 'id', required: true },
  ],
  options: {
    into: { type: 'string', value: '<dir>', help: 'The folder of content, ./scenarios when not given.' },
    topic: { type: 'string', value: '<topic>', help: 'The topic of the guide that it rests on.' },
    fault: { type: 'string', value: '<fault>', help: 'The main fault that a rewrite trains.' },
  },
  examples: [
    'rapport content new practice my-story',
    'rapport content new rewrite my-exercise --fault pressure',
  ],
  notes: 'The id of a quiz or topic is that of a topic of the guide; questions join those that are there.',
  run: async ({ args: [given = '', id = ''], io, values }) => {
    const { template, TEMPLATE_FOLDERS } = await import('../content/templates/template.ts');
    const kind = oneOf(
      given,
      'The kind',
      Object.keys(TEMPLATE_FOLDERS) as (keyof typeof TEMPLATE_FOLDERS)[],
    )!;
    const topic = topicFor(kind, id, values.topic);
    const fault = oneOf(values.fault, '--fault', FAULT_IDS) ?? 'shouting';
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60)
      throw new UserError(`"${id}" cannot be an id.`, 'Use lower-case letters, digits and single hyphens.');
    const folder = join(values.into ?? 'scenarios', TEMPLATE_FOLDERS[kind]);
    const file = join(folder, `${id}.yaml`);
    if (existsSync(file))
      throw new UserError('There is a file of this name already.', 'Choose another id, or edit that file.', {
        file,
      });
    const unique = kind === 'quiz' ? `${id}-new` : id;
    writeTextFile(file, template(kind, { id: unique, topic, fault }), { withFolder: true, isNew: true });
    say(io.stdout, file);
    say(io.stderr, `Change it, then run: rapport content check ${values.into ?? 'scenarios'}`);
    return 0;
  },
});

/** A quiz and a topic are named after their topic, other files after themselves. */
function topicFor(kind: string, id: string, told: string | undefined): TopicId {
  if (kind !== 'quiz' && kind !== 'topic') return oneOf(told, '--topic', TOPIC_IDS) ?? 'personalise';
  if (isTopicId(id)) return id;
  return oneOf(id, 'The topic', TOPIC_IDS)!;
}
