/** Questions about the program itself, and what is true of it. */
interface About {
  readonly asks: readonly Ask[];
  readonly answer: string;
}

/** A way to ask. Its pattern is compiled only where one of the words stands that it cannot do without: most questions need none. */
interface Ask {
  readonly words: readonly string[];
  readonly source: string;
}

/** The program, as people call it. */
const IT =
  '(?:rapport|this|this (?:program|app|tool|tutor|coach|thing|software)|the (?:program|app|tool|tutor|coach|grader|software))';
const YOU = `(?:you|${IT})`;
const TEXT =
  '(?:messages?|letters?|notes?|texts?|drafts?|e-?mails?|follow-?ups?|requests?|versions?|answers?|repl(?:y|ies)|one|it|this|something)';
const MACHINE =
  '(?:ai|a\\.i\\.|artificial intelligence|chatgpt|chat gpt|gpt|llms?|(?:large )?language models?|claude|gemini|copilot|machine learning|neural nets?|neural networks?)';
const SOMEBODY = `(?:${MACHINE}|(?:chat)?bot|robot|machine|computer|program|human(?: being)?|real(?: person)?|person|man|woman|alive)`;
const MINE =
  '(?:my (?:data|drafts?|texts?|answers?|history|progress|information)|what i (?:write|wrote|type|typed)|anything i (?:write|type))';
const KEPT =
  '(?:sent|send|stored|store|saved|save|kept|keep|shared|share|sold|sell|private|safe|secure|uploaded|upload|leaves?|collected|collect|tracked|track|encrypted|online|internet|cloud|servers?|go(?:es)?)';

const ask = (words: string, source: string): Ask => ({ words: words.split('|'), source });

const fits = ({ words, source }: Ask, text: string): boolean =>
  words.some(word => text.includes(word)) && new RegExp(source, 'u').test(text);

/** All that is known of such questions. The first that fits counts, so the narrower ones stand first. */
export const ABOUT: readonly About[] = [
  {
    asks: [
      ask(
        'real|invented|made up|true|fictional',
        '\\b(?:is|are) (?:the |these |those )?(?:people|persons|characters|stories|scenarios|recipients)(?: here| in (?:the )?(?:stories|scenarios))? (?:real|invented|made up|true|fictional)\\b',
      ),
      ask('real person', '^is \\w+(?: \\w+)? a real person$'),
      ask(
        'send|post|deliver|publish',
        `\\b(?:does|will|can) ${IT} (?:really |actually )?(?:send|post|deliver|publish) (?:the |my |any )?(?:messages?|letters?|drafts?|anything)\\b`,
      ),
      ask(
        'do you|will you',
        '\\b(?:do|will) you (?:really |actually )?(?:send|post|deliver) (?:the|my) (?:messages?|letters?|drafts?) (?:to (?:the|a) (?:real )?(?:persons?|people|recipient)|anywhere|for real|for me)$',
      ),
      ask(
        'linkedin',
        `\\b(?:can|do|does|are|is|will) ${YOU} .*\\b(?:my linkedin|(?:connected|linked) (?:to|with) linkedin|real linkedin|(?:part of|made by|from) linkedin)\\b`,
      ),
      ask('linkedin', '^is this (?:the )?(?:real )?linkedin$'),
    ],
    answer:
      'The people in the stories are invented, and nobody gets what you write: “Send it” goes on with the story and sends nothing. Rapport has no access to any account of yours and belongs to no network.',
  },
  {
    asks: [
      ask(
        'score|verdict|grade|grading|rating',
        '^(?:how|why) (?:is|was|does|did) (?:the |my |this )?(?:score|verdict|grade|grading|rating)\\b',
      ),
      ask(
        'judge|grade|score|rate|evaluate',
        `^how (?:do|does) ${YOU} (?:judge|grade|score|rate|evaluate)(?: (?:a|the|my|messages?|drafts?|letters?|it))*$`,
      ),
    ],
    answer:
      'By rules, each with its reason; “rapport rules” lists them with examples. A hard fault means “do not send”, any other fault that must be mended means “revise”, and without one a message is ready. The score of 100 says the same in finer steps, and “more” opens all that was found.',
  },
  {
    asks: [
      ask(
        'scenario|question|exercise|quiz|story|topic',
        '\\b(?:add|write|make|create) (?:my own|own|new|a new|a|an) (?:scenario|question|exercise|quiz|story|guide topic)s?(?: for rapport| to rapport| here)?$',
      ),
    ],
    answer:
      'You can: “rapport content new practice my-story” writes a small story to change, “rapport content check” says what is wrong with it, and scenarios/README.md is the page for authors.',
  },
  {
    asks: [
      ask(
        'write|draft|compose|generate|make|create|produce|finish|formulate|improve|fix|correct|polish|edit',
        `\\b(?:can|could|will|would|do|does) ${YOU} (?:please |just |also |simply )?(?:write|draft|compose|generate|make|create|produce|finish|formulate|rewrite|improve|fix|correct|polish|edit) .*\\b(?:for me|in my place|my ${TEXT})\\b`,
      ),
      ask(
        'give me|write me|draft me|compose me|generate me',
        `\\b(?:can|could|will|would) ${YOU} (?:please |just )?(?:write|draft|compose|generate|give) me (?:an? |the |my |some )?(?:\\w+ )?${TEXT}\\b`,
      ),
      ask(
        'write|draft|compose|generate',
        `^(?:please )?(?:write|draft|compose|generate) (?:me (?:an? |the |my |some )?|(?:an? |the |my |this |it ?).*\\bfor me\\b)`,
      ),
    ],
    answer:
      'No, Rapport writes no message for you. You write; it marks what works and what does not, says why, and gives a better wording for the words at fault. “Rewrite” on Home lets you practise it, “Check a draft” judges a message of your own.',
  },
  {
    asks: [
      ask(
        'check my|review my|read my|look at my|judge my|grade my|proofread my|correct my|rate my|assess my',
        `\\b(?:can|could|will|would|do|does) ${YOU} (?:please |also )?(?:check|review|read|look at|judge|grade|proofread|correct|rate|assess) my ${TEXT}\\b`,
      ),
      ask(
        'check my|have my',
        `^(?:how|where) (?:do|can|could) i (?:check|have) my (?:own )?${TEXT}(?: checked| judged| graded)?(?: here| with rapport)?$`,
      ),
    ],
    answer:
      'Yes: choose “Check a draft” on Home, or run “rapport check draft.txt”. It says whether the message is ready, what to mend, and why.',
  },
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
        'delete|remove|erase|wipe|clear|reset|forget|get rid',
        `\\b(?:delete|remove|erase|wipe|clear|reset|forget|get rid of) (?:all )?(?:of )?(?:my |the |these )?(?:data|history|progress|drafts|answers|everything|stored data|records)\\b`,
      ),
      ask(
        'delete|remove|erase|wipe|forget',
        `\\b(?:delete|remove|erase|wipe|forget) (?:everything|all|what) (?:i (?:wrote|typed|did|have written)|about me|you (?:know|store|have))`,
      ),
      ask('install', `\\b(?:uninstall|deinstall) ${IT}\\b`),
    ],
    answer:
      'Run “rapport forget --all”: it asks, and then removes every answer, text and backup. “rapport forget --drafts” removes only the texts that you have not finished. “rapport doctor” says in which folder all of it lies.',
  },
  {
    asks: [
      ask(
        'export|back|move|transfer|sync',
        `\\b(?:export|back ?up|move|transfer|sync) (?:my |all my )?(?:data|history|progress|answers)\\b`,
      ),
    ],
    answer:
      'Run “rapport export” for a file with all that Rapport knows of you, and “rapport import” on the other machine. A backup is made by itself once a day; “rapport doctor” says where.',
  },
  {
    asks: [
      ask(
        'my data|my draft|my text|my answer|my history|my progress|my information|what i|anything i',
        `\\b(?:is|are|will|does|do|where|who|what happens) .*\\b${MINE}\\b.*\\b${KEPT}\\b`,
      ),
      ask(
        'store|save|collect|send|share|keep|track|upload|sell|read|spy|see|remember|log',
        `\\b(?:do|does|will|can) ${YOU} (?:ever )?(?:store|save|collect|send|share|keep|track|upload|sell|read|spy|see|remember|log) (?:on )?(?:my|any|me|what|everything|anything)\\b`,
      ),
      ask(
        'where',
        `\\bwhere (?:is|are|do you (?:store|keep|save)|does ${IT} (?:store|keep|save)) (?:all )?my (?:data|drafts|progress|files|history|answers)\\b`,
      ),
      ask(
        'private|offline|online|safe|secure|confidential|anonymous',
        `\\bis ${IT} (?:private|offline|online|safe|secure|confidential|anonymous)(?: to use)?$`,
      ),
      ask(
        'internet|network|online|offline|connection|wifi|wi-fi|home',
        `\\b(?:do|does|can) ${YOU} (?:need|use|require|work|run|connect|go|phone)\\b.*\\b(?:internet|network|online|offline|connection|wi-?fi|home)\\b`,
      ),
      ask(
        'what i',
        `^(?:who|can anyone|can anybody|can others?) (?:can |else )?(?:see|read) what i (?:write|type|do)(?: here)?$`,
      ),
    ],
    answer:
      'Nothing that you write leaves this machine: Rapport opens no connection. Your answers and texts lie in a folder here; “rapport doctor” says which, “rapport export” takes them along, “rapport forget” removes them.',
  },
  {
    asks: [
      ask(
        'quit|exit|close|leave|stop|end|get out|log out',
        `^(?:how (?:do|can|could) (?:i|you|one)|how to|where (?:do|can) i) (?:quit|exit|close|leave|stop|end|get out|log out)(?: of)?(?: (?:${IT}|here|it|from here))?$`,
      ),
      ask('quit|exit|close|bye', `^(?:quit|exit|close|bye|goodbye|good bye)$`),
    ],
    answer:
      'Ctrl+C leaves at once, from anywhere, and everything is kept; “Quit” on Home does the same. In plain mode type :quit.',
  },
  {
    asks: [
      ask(
        'keys|shortcuts|commands',
        `\\b(?:what|which) (?:keys|shortcuts|commands)\\b.*\\b(?:are there|exist|work|do i|can i|have)\\b`,
      ),
      ask(
        'use|work with|start with|navigate|operate|play',
        `^(?:how (?:do|can|should) i|how to) (?:use|work with|start with|navigate|operate|play) (?:${IT}|here)$`,
      ),
      ask('work', `^how (?:does|do) ${YOU} work$`),
      ask(
        'undo|go back|pause|resume|save|continue|restart|scroll|paste|rewind',
        '^(?:how (?:do|can) i|can i|how to|where do i) (?:undo|go back|pause|resume|save|continue|restart|scroll|paste|rewind)(?: (?:here|it|this|a scenario|a story|the story|my progress|an answer|my answer|a quiz|later|and|in rapport))*$',
      ),
      ask(
        'setting|name|colo|theme|daily cap|goal|font',
        `^(?:how (?:do|can) i|where (?:do|can) i|how to) (?:change|find|open|set|see) (?:the |my )?(?:settings?|name|colou?rs?|theme|daily cap|goal|font)(?: here)?$`,
      ),
      ask('help', `^(?:help|help me|i need help|where is the help)$`),
    ],
    answer:
      'The bottom row of the screen shows the keys that work now; “?” or F1 shows all of them, Esc goes one screen back. Home has Help, and Settings for your name, the colours and how much you do in a day. Everything is kept as you go, so leave when you like. “rapport --help” lists the commands.',
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
        `\\b(?:what|which) languages? (?:do you|does ${IT}) (?:speak|understand|know|support)\\b`,
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

/** Whoever asks about the program asks in short; a longer text tells a story. */
const LONGEST = 200;

/** What the program says of itself where a question is about it and not about messages; null for any other question. */
export function aboutProgram(question: string): string | null {
  if (question.length > LONGEST) return null;
  const text = question
    .toLowerCase()
    .replace(/[’'`]/gu, ' ')
    .replace(/[^\p{L}\p{N}.\- ]/gu, ' ')
    .replace(/\.(?=\s|$)/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  return ABOUT.find(({ asks }) => asks.some(one => fits(one, text)))?.answer ?? null;
}
