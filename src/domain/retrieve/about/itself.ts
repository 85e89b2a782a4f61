import { type About, ask, IT, MACHINE, SOMEBODY, YOU } from './ask.ts';

/** What is asked about the program as such. */
export const ABOUT_ITSELF: readonly About[] = [
  {
    asks: [
      ask(
        'do|does',
        `\\b(?:do|does) ${YOU} (?:use|run on|rely on|contain|have|need|work with|call) .*\\b${MACHINE}\\b`,
      ),
      ask(
        'are you|is rapport|is this|is the',
        `\\b(?:are you|is ${IT}) (?:just |really |actually |based on |powered by |made with |using |built on )*(?:an? )?${SOMEBODY}(?: or .*)?$`,
      ),
      ask('am i', `\\bam i (?:talking|speaking|writing|chatting) (?:to|with) (?:an? )?${SOMEBODY}\\b`),
      ask(
        'which ai|which model|which llm|which language',
        `^which (?:ai|model|llm|language model) (?:are you|do you use|is this)`,
      ),
    ],
    answer:
      'No person and no language model answers here. Rapport finds your question in a written guide, and judges messages by rules and by a small statistical model that comes with the program. It works offline; “rapport rules” lists the rules.',
  },
  {
    asks: [
      ask(
        'update|upgrade|new version|newest version|latest version',
        `^(?:how (?:do|can) i|how to|where do i) (?:update|upgrade|get (?:the|a) (?:new|newest|latest) version of) ${IT}$`,
      ),
    ],
    answer:
      'It does not update by itself, since it opens no connection. Fetch the new version as you fetched this one; your answers lie in a folder of their own and stay.',
  },
  {
    asks: [
      ask(
        'free|open source|cost|made|wrote|built|owns|behind|account',
        `^(?:is ${IT} (?:free|open source)|(?:how much|what) does ${IT} cost|(?:who|which company) (?:made|wrote|built|owns|is behind) ${YOU}|do i need an account (?:here|for ${IT}|to use ${IT}))$`,
      ),
    ],
    answer:
      'Rapport is free and its source is open, under the MIT licence. It needs no account and no network; the README tells the rest.',
  },
  {
    asks: [
      ask(
        'speak|understand|know|talk',
        `\\b(?:do|can|does) ${YOU} (?:speak|understand|know|talk) (?:any |other )?(?:german|french|spanish|italian|turkish|arabic|hindi|chinese|polish|dutch|russian|portuguese|japanese|languages?)\\b`,
      ),
      ask(
        'language',
        `\\b(?:what|which) languages? (?:do you|does (?:it|${IT})) (?:speak|understand|know|support)\\b`,
      ),
    ],
    answer:
      'Rapport teaches and judges messages in English only; one in another language it says it cannot judge.',
  },
  {
    asks: [
      ask(
        'who|what are|what r ',
        '^(?:so |and |hi |hello |hey )?(?:who|what) (?:are|r) (?:you|u)(?: exactly| then| really)?$',
      ),
      ask(
        'what is|what s',
        `^what (?:is|s) (?:rapport|this (?:program|app|tool|thing|software)|this)(?: for| about| good for)?$`,
      ),
      ask(
        'what does|what can',
        `^what (?:does ${IT} do|can (?:you|${IT}) (?:do|help (?:me )?with))(?: for me)?$`,
      ),
      ask(
        'name|yourself|old are|how are',
        `^(?:what is your name|what s your name|do you have a name|tell me about yourself|how old are you|how are you)$`,
      ),
    ],
    answer:
      'This is Rapport, a coach for professional messages. I am its tutor: no person, and no language model, but a guide that can be asked about writing to people. What else the program does stands on Home; “?” shows the keys.',
  },
];
