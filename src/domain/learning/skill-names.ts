import type { FaultId } from '../rubric.ts';
import { FAULT_NAMES } from '../rubric-names.ts';
import type { Content } from '../scenario/content.ts';
import type { TopicId } from '../topic.ts';
import type { SkillId } from './skill.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a skill is called before a learner: the title of its topic, or what its fault is. */
export function skillName(skill: SkillId, content: Pick<Content, 'guide'>): string {
  const name = skill.slice(skill.indexOf(':') + 1);
  if (skill.startsWith('fault:')) return capital(FAULT_NAMES[name as FaultId]);
  return content.guide.find(topic => topic.id === (name as TopicId))?.title ?? name;
}
