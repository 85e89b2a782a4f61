/** Words whose forms follow no rule: each line begins with the dictionary form. */
const IRREGULAR = `
be am is are was were been being
have has had having
do does did done doing
go goes went gone going
say says said
get gets got gotten getting
make makes made making
know knew known
think thought
take took taken taking
see saw seen
come came coming
give gave given giving
find found
tell told
feel felt
leave left leaving
keep kept
begin began begun beginning
show showed shown
hear heard
run ran running
bring brought
write wrote written writing
sit sat sitting
stand stood
lose lost losing
pay paid
meet met
send sent
build built
understand understood
spend spent
grow grew grown
win won winning
teach taught
sell sold
speak spoke spoken
read reading reads
lead led leading
let lets letting
put puts putting
buy bought
catch caught
choose chose chosen choosing
draw drew drawn
drive drove driven driving
eat ate eaten
fall fell fallen
forget forgot forgotten forgetting
hold held
hurt hurts
mean meant
sleep slept
throw threw thrown
wear wore worn
break broke broken breaking
hide hid hidden hiding
beat beaten beating
become became becoming
fly flew flown
shoot shot
fight fought
child children
man men
woman women
person people
wife wives
life lives
half halves
foot feet
company companies
use used using uses
cut cutting cuts
set setting sets
plan planned planning plans
stop stopped stopping stops
chat chatted chatting chats
refer referred referring refers
bump bumped bumping bumps
ping pinged pinging pings
share shared sharing shares
hire hired hiring hires
owe owed owing owes
date dated dating dates
like liked liking likes
love loved loving loves
please pleased pleasing
news
this
his
yes
us
plus
always
perhaps
business businesses
less
unless
across
bus buses
gas
address addresses
process processes
access
focus
campus
status
bonus
basis
analysis
thesis
series
thing
something
anything
nothing
everything
during
morning mornings
evening
king
ring
spring
string
wing
sing sings singing
red
bed
need needed needing needs
indeed
hundred
speed
seed
feed fed feeds
embed
sales
thanks
regards
its
marketing
engineering
training trainings
meeting meetings
opening openings
wedding
interesting
willing
wellbeing
`.replaceAll('\n', ' \n ');

/** The dictionary form of an irregular word; undefined for a regular one. */
function irregular(word: string): string | undefined {
  if (IRREGULAR.includes(`\n ${word} `)) return word;
  const at = IRREGULAR.indexOf(` ${word} `);
  if (at < 0) return undefined;
  const line = IRREGULAR.lastIndexOf('\n', at) + 2;
  return IRREGULAR.slice(line, IRREGULAR.indexOf(' ', line));
}

const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdgkmnprt])\1$/;
/** Stems that take back their silent e: "manag(ing)", "pric(ed)", "hop(ing)" needs a list. */
const SILENT_E =
  /(?:[^aeiou][aeiouy](?:[cgsvz]|dg)|(?:at|iz|is|uc|ib|iv|ur|ag|angl|bl|pl|tl|dl|fl|gl|kl|rc|nc|lv|rv|rg|dg|ok|ak|ik|id|ud|od|ut|ot|in|im|um|om|ir|ar|or|yp|op|ap|up|il|al|ul|qu|as|us|os|es|se))$/;
const KEEP_BARE = `
visit edit limit exit profit submit admit commit permit answer offer consider remember wonder deliver enter
order cover discover recover matter master monitor mentor favour favor honor honour labor labour mail email
call sell tell fill pull roll test ask talk work look book want need hear follow allow show grow know play
stay say pay try reply apply join train explain contain maintain remain obtain gain sign design align assign
open happen listen learn return turn earn burn warn plan scan win run begin spin stop drop shop ship skip
help develop keep sleep feel deal heal appeal reveal travel label model cancel spot start report support
export import repeat treat meet eat beat heat wait await suit recruit act react contact attract connect
collect select reflect expect respect inspect affect protect project object subject post cost boost host
list exist insist assist suggest request invest interest rest forward reward record regard board add read
lead load head spread speak seek peek break leak cook hook check click pick track back pack kick lock clear
appear near fear wear bear air repair stir sum seem claim aim
`.replaceAll('\n', ' ');

function stem(word: string): string {
  const n = word.length;
  if (n > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (n > 4 && word.endsWith('es') && /(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (n > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  if (n > 4 && word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const cut = n > 5 && word.endsWith('ing') ? 3 : n > 4 && word.endsWith('ed') ? 2 : 0;
  if (cut === 0) return word;
  const base = word.slice(0, -cut);
  if (!VOWEL.test(base)) return word;
  if (KEEP_BARE.includes(` ${base} `)) return base;
  if (DOUBLED.test(base)) return base.slice(0, -1);
  return SILENT_E.test(base) ? `${base}e` : base;
}

/** The dictionary form of a lower-case English word; a rough one for unknown words, never longer than two letters off. */
export function lemma(word: string): string {
  return irregular(word) ?? (word.length > 24 ? word : stem(word));
}
