import type { FaultId, StrengthId } from '../../rubric.ts';
import type { Rule } from '../rule.ts';
import { bigAsk } from './big-ask.ts';
import { emptyFollowUp } from './empty-follow-up.ts';
import { followUpTooSoon } from './follow-up-too-soon.ts';
import { generic } from './generic.ts';
import { hostile } from './hostile.ts';
import { intrusive } from './intrusive.ts';
import { jobAskFirst } from './job-ask-first.ts';
import { noPurpose } from './no-purpose.ts';
import { notAMessage } from './not-a-message.ts';
import { overFamiliar } from './over-familiar.ts';
import { personal } from './personal.ts';
import { personalAdvance } from './personal-advance.ts';
import { placeholder } from './placeholder.ts';
import { pressure } from './pressure.ts';
import { purpose } from './purpose.ts';
import { salesPitch } from './sales-pitch.ts';
import { shouting } from './shouting.ts';
import { spamChain } from './spam-chain.ts';
import { thanks } from './thanks.ts';
import { thirdFollowUp } from './third-follow-up.ts';
import { tooLong } from './too-long.ts';
import { tooManyEmoji } from './too-many-emoji.ts';
import { unprofessional } from './unprofessional.ts';
import { value } from './value.ts';
import { wayOut } from './way-out.ts';
import { weakOpener } from './weak-opener.ts';
import { wrongFacts } from './wrong-facts.ts';

/** The rule of every fault, in the rubric's order. */
export const FAULT_RULES: readonly Rule<FaultId>[] = [
  salesPitch,
  personalAdvance,
  spamChain,
  hostile,
  thirdFollowUp,
  generic,
  noPurpose,
  jobAskFirst,
  placeholder,
  weakOpener,
  tooLong,
  tooManyEmoji,
  shouting,
  overFamiliar,
  intrusive,
  pressure,
  bigAsk,
  emptyFollowUp,
  followUpTooSoon,
  unprofessional,
  wrongFacts,
  notAMessage,
];

/** The rule of every strength, in the rubric's order. */
export const STRENGTH_RULES: readonly Rule<StrengthId>[] = [personal, value, purpose, wayOut, thanks];
