import { type About, ask, IT, KEPT, MINE, OTHERS, TEXT, YOU } from './ask.ts';

/** What is asked about where things are kept and where they go. */
export const ABOUT_DATA: readonly About[] = [
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
        'files',
        `^where (?:are|does (?:it|${IT}) (?:save|keep|store)) (?:the |my |its |all )?files(?: kept| saved| stored)?$`,
      ),
      ask(
        'i write here|i type here|to anyone|to anybody',
        `^(?:is|does|will|are) .*\\b(?:(?:what|anything|everything) i (?:write|type) here (?:sent|send|shared|seen)|(?:it|${IT}) (?:send|show) my ${TEXT} to any(?:one|body))\\b`,
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
        'offline|without',
        `^can i (?:use|run|open|play) ${IT} (?:offline|without (?:the |an? )?(?:internet|network|wi-?fi|connection)(?: connection)?)$`,
      ),
      ask(
        'send|show|sent|shown|give|given|report|forward|tell',
        `^(?:(?:do|does|will|can) ${YOU} (?:ever )?(?:send|show|give|report|forward|tell) (?:this|it|that|what i (?:write|type)|my ${TEXT}) to ${OTHERS}|(?:is|will) (?:this|it|that|what i (?:write|type)|my ${TEXT}) (?:be |get )?(?:sent|shown|given|reported|forwarded) to ${OTHERS})$`,
      ),
      ask(
        'what i|my ',
        `^(?:can|will|does|could) ${OTHERS} (?:see|read|get|find) (?:what i (?:write|wrote|type|typed|do)|my (?:drafts?|answers?|data|scores?))(?: here)?$`,
      ),
      ask(
        'what i',
        `^(?:who|can anyone|can anybody|can others?) (?:can |else )?(?:see|read) what i (?:write|type|do)(?: here)?$`,
      ),
    ],
    answer:
      'Nothing that you write leaves this machine: Rapport opens no connection. Your answers and texts lie in a folder here; “rapport doctor” says which, “rapport export” takes them along, “rapport forget” removes them.',
  },
];
