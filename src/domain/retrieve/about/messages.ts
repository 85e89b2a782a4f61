import { type About, ask, IT, TEXT, YOU } from './ask.ts';

/** What is asked about its people, its verdicts and the writing of messages. */
export const ABOUT_MESSAGES: readonly About[] = [
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
      ask(
        'character',
        '^(?:how (?:do|can) i|can i|how to) (?:add|create|make) (?:a|an|my own|new|a new) characters?(?: for rapport| to rapport| here)?$',
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
        'my own',
        `^can i (?:import|paste|paste in|enter|load|type in|put in|bring) my own ${TEXT}(?: here| in)?(?: (?:to|and|for) .*\\b(?:check(?:ed)?|judged?|graded?|reviewed))?$`,
      ),
      ask(
        'check my|have my',
        `^(?:how|where) (?:do|can|could) i (?:check|have) my (?:own )?${TEXT}(?: checked| judged| graded)?(?: here| with rapport)?$`,
      ),
    ],
    answer:
      'Yes: choose “Check a draft” on Home, or run “rapport check draft.txt”. It says whether the message is ready, what to mend, and why.',
  },
];
