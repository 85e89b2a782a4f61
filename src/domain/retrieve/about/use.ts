import { type About, ask, IT, YOU } from './ask.ts';

/** What is asked about finding one's way. */
export const ABOUT_USE: readonly About[] = [
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
        'undo|go back|pause|resume|save|continue|restart|replay|repeat|redo|skip|scroll|paste|rewind',
        '^(?:how (?:do|can) i|can i|how to|where do i) (?:undo|go back|pause|resume|save|continue|restart|replay|repeat|redo|skip|scroll|paste|rewind)(?: (?:here|it|this|(?:a|the|that) (?:scenario|story|quiz|lesson|question|exercise|level)|my progress|an answer|my answer|later|again|and|in rapport))*$',
      ),
      ask(
        'setting|name|colo|theme|daily cap|goal|font',
        `^(?:how (?:do|can) i|where (?:do|can) i|how to) (?:change|find|open|set|see) (?:the |my )?(?:settings?|name|colou?rs?|theme|daily cap|goal|font)(?: here)?$`,
      ),
      ask(
        'again',
        `^(?:how (?:do|can) i|can i) (?:play|do|start|try|take) (?:it|this|(?:a|the|that) (?:scenario|story|quiz|lesson|exercise)) again(?: from the (?:start|beginning))?$`,
      ),
      ask('press', `^(?:what|which) (?:keys?|buttons?) (?:do|can|should|must) i press$`),
      ask(
        'theme|mode',
        `^(?:does (?:it|${IT}) have|is there|has (?:it|${IT})) an? (?:dark|light) (?:theme|mode)(?: here)?$`,
      ),
      ask(
        'help|manual|instructions|handbook',
        `^(?:help|help me|i need help|where is the help|(?:is there|where is|where do i find) (?:a|the|any) (?:help|manual|instructions|handbook))$`,
      ),
    ],
    answer:
      'The bottom row of the screen shows the keys that work now; “?” or F1 shows all of them, Esc goes one screen back. Home has Help, and Settings for your name, the colours and how much you do in a day. Everything is kept as you go, so leave when you like. “rapport --help” lists the commands.',
  },
  {
    asks: [
      ask(
        'score|result|progress|statistic|stats|points',
        '^(?:where (?:can|do) i (?:see|find|look up|check)|how (?:can|do) i (?:see|find|look up|check)|where (?:is|are)|show(?: me)?) my (?:scores?|results?|progress|statistics|stats|points)(?: here)?$',
      ),
    ],
    answer:
      'Choose “Progress” on Home, or run “rapport progress”: what you know well, what is due again, and how your messages have changed.',
  },
  {
    asks: [
      ask(
        'quiz|scenario|story|lesson|course|exercise',
        '^(?:how (?:do|can) i|where (?:do|can) i|how to) (?:start|begin|open|find|do|play|take|choose) (?:a|the|an|another|new) (?:new )?(?:quiz|scenario|story|lesson|course|exercise)$',
      ),
      ask(
        'hint|clue',
        '^(?:can i (?:get|have|see)|is there|are there|how (?:do|can) i get|give me|where (?:are|is|do i (?:get|find))) (?:(?:a|the|any|some) )?(?:hints?|clues?)(?: here| please)?$',
      ),
    ],
    answer:
      'Home has all of it: “Practise a scenario” for the stories, “Learn” for the course, “Quiz” for short questions and “Rewrite” for messages to mend, where hints come one at a time. Choose with the arrow keys and Enter, or with the number.',
  },
  {
    asks: [
      ask(
        'bigger|larger|enlarge|zoom|text size|letter size|font size',
        '^(?:how (?:do|can) i|can i|how to|is it possible to) (?:(?:make|get|have) (?:the |my )?(?:text|letters?|font|writing|screen|words) (?:bigger|larger)|(?:enlarge|zoom(?: in(?:to)?)?)(?: (?:the |my )?(?:text|letters?|font|writing|screen))?|(?:change|set|increase) (?:the |my )?(?:text|letter|font) size)$',
      ),
    ],
    answer:
      'The size of the letters is your terminal’s: most take Ctrl and “+” (on a Mac, Cmd and “+”). Rapport fits itself to the room that is left. “--plain” runs it line by line, which suits a screen reader.',
  },
  {
    asks: [
      ask(
        'friend|others|together|in pairs|two|several',
        '^(?:can|could) (?:(?:i|we) (?:play|use|do) (?:(?:this|it|rapport) )?(?:with (?:a friend|friends|others)|together|in pairs)|(?:two|several) (?:people|persons|of us) (?:play|use|do) (?:this|it|rapport)(?: together| at once)?)$',
      ),
      ask('multiplayer', '\\bmultiplayer\\b'),
    ],
    answer:
      'Rapport is for one person at a time. Two who share a machine keep apart with “--data-dir” and a folder each.',
  },
];
