import type { AppContext, Screen } from '../app.context.ts';
import { viewSession } from '../session.ts';
import { answeredScreen, typingScreen } from './asking.ts';
import { addressingScreen, datingScreen, detailingScreen } from './check-details.ts';
import { describingScreen, draftingScreen, judgedScreen } from './checking.ts';
import { choosingScreen, resumingScreen } from './choosing.ts';
import { welcomeScreen } from './first-run.ts';
import { homeScreen } from './home.ts';
import { progressScreen } from './progress.ts';
import { helpScreen, profileScreen } from './reading.ts';
import {
  addingPackScreen,
  changingGoalScreen,
  packsScreen,
  renamingScreen,
  settingsScreen,
} from './settings.ts';

/** Each innermost state of the app machine with the screen that it shows. */
export const screens = {
  welcome: welcomeScreen,
  home: homeScreen,
  choosing: choosingScreen,
  resuming: resumingScreen,
  inActivity: ({ session }: AppContext): Screen => {
    if (!session) throw new Error('no activity is running');
    return viewSession(session);
  },
  typing: typingScreen,
  answered: answeredScreen,
  help: helpScreen,
  profile: profileScreen,
  describing: describingScreen,
  detailing: detailingScreen,
  dating: datingScreen,
  addressing: addressingScreen,
  drafting: draftingScreen,
  judged: judgedScreen,
  progress: progressScreen,
  settings: settingsScreen,
  renaming: renamingScreen,
  changingGoal: changingGoalScreen,
  packs: packsScreen,
  addingPack: addingPackScreen,
} satisfies Record<string, (context: AppContext) => Screen>;

/** The innermost states that show something. */
export type ScreenState = keyof typeof screens;
