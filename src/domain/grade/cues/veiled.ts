/** Cues of threats and intrusions hidden in courtesy, and of money that goes to the reader. */
export const VEILED: Readonly<Record<string, readonly string[]>> = {
  /** "We know which car you drive." */
  'veil.know': [
    '(i|we) (also|too|now|know that i)? (know|knew|found out|have found out|have seen|noticed|remember) ..2 (where|which|when|what time|what hour|at what|at which|how you|on which) ..6 (live|lives|park|parks|leave|leaves|walk|walks|sleep|sleeps|drive|drives|lock|locks|catch|train|take|takes|stand|stands|home|alone|school|floor|street|car|talks)',
    '(walk|walks|walking|goes|go|going|drive|drives) ..2 (home|there|back|past) ..3 (alone|at night|in the dark|by (motorcycle|bike|foot)|every (evening|night)|on (fridays|mondays|sundays|thursdays))',
    'you (leave|lock|park|walk|get home|come home|go home) ..4 (at|by|in|every|around) ..3 (past|night|evening|garage|dark|@num|alone|row)',
    '(i|we) (pass|walk past|drive past) (it|your|there|by) ..3 (every|each|often|at night)',
    'you (will|would) (know|notice|see|learn|understand) (when|soon enough|then|it then)',
    '(which|what) (car|street|floor|bus|school|train) ..3 (you|your|they)',
  ],
  /** "It would be sad if something happened to them." */
  'veil.harm': [
    '(something|anything|accident+) ..2 (happen|happened|happens|could happen) ..3 (to|on|in)?',
    '(a|such a|of|what) (pity|shame|sad|saddened|sorry|unfair|unfortunate) ..3 (if|to read|when|it (was|would be))',
    '(it|that) would be (so|very|quite)? (sad|unfair|painful|unfortunate|regrettable|a pity|a shame) ..3 (if|for|to)',
    '(be|feel|become) ..2 (frightened|afraid|scared) ..2 (once|as|too|for)',
    '(learn|know|knew|feel|see|understand) (how|what) (it|that) (feels|is like|sounds like|means) ..2 (to)? ..3',
    '(burn|burns|smash|flood|cut|break) ..2 (it|them|your|the|down|with) ..4 (shed|house|car|shop|workshop|brakes|windows|hives|tyres|office)?',
    '(my|not sure i|cannot promise|can not promise) ..4 (hands to myself|temper|patience)',
    'before (somebody|someone|we|i|others|other|his|my|the) ..4 (correct|corrects|do|does|finds|look|looks|gives|runs|have to|loses)',
    '(stand|stands|wait|waits|waiting|sit|sits|ring|knock) (at|outside|in front of|in) your (door|house|lobby|office|home|street|gate|window) ..4',
    'take a (long)? ..1 (holiday|break|rest) (until|till|from|before|and)',
  ],
  /** "I kept copies of the receipts." */
  'veil.hold': [
    '(i|we) (have|has|kept|keep|still have|hold|own) ..3 (copies|copy|screenshot+|recording+|proof|evidence|the lists|the letters|the receipts|witnesses|a film|a video|photos of you|pictures of you|a dossier|the licence plate|her diary|the e mails|the emails)',
    '(there is|there are|have) ..2 (film|video|recording|camera|picture+|photo+) ..4 (of you|table|evening|neither|would|enjoy)',
    '(newspaper+|press|journalist+|paper|tax office|board|ministry|police|council|neighbours|wife|husband|employer|manager|director|boss|new team|clients|firm) ..3 (would|will|might|may|should|does not|do not) ..2 (enjoy|love|print|like|hear|know|be interested|learn|read|find)',
    '(mention|tell|say|write|report|hint) ..3 to your (manager|boss|director|wife|husband|employer|board|team|clients|chief|superior|company)',
    '(hear|hears|learn|learns|know|knows|find out) (from someone|from somebody|from me|from others|about) ..4 (business|expenses|thing|affair|past|dinner|payment|evening|tablets|list)',
    '(stay|stays|stayed|remain|remains|lie|sleep) ..2 (in my|in the|in a) (drawer|desk|hut|safe|pocket|phone)',
    '(told|warned|tell|warn) (everyone|everybody|them|all|your clients|the whole) ..5 (about you|what i know|i know about|your name|the (project|affair|story))',
  ],
  /** "I leave it to your wisdom." */
  'veil.deal': [
    '(leave|leaving) ..2 (it)? ..1 to your (wisdom|conscience|judgement|imagination|good sense|heart)',
    '(not|never) ..1 (threatening|a threat|to threaten|blackmail|vindictive|a jealous)',
    '(have|leave me|left with|see) no (other)? (choice|option|way) ..1 (but|than|left)',
    '(much)? (prefer|rather) ..2 (settle|keep|see|leave|stay|stayed|remain) ..6 (between us|between the two|drawer|quiet|us|private|friends)',
    '(small|modest|low|fair) (price|favour|favor|gesture) ..3 (for|would|to|compared)',
    'you have (until|till) ..4',
    '(let us|we) (remain|stay|part as) friends',
    '(both)? help each other ..3 (move on|forget|out)',
    '(memory|camera|pictures|letters|lists|complaint|film) ..5 (disappear+|poor|poorer|forget|forgotten|stay+|vanish+)',
    '(nothing personal|no grudge|friendly (suggestion|warning|advice)|brotherly concern|word of warning)',
  ],
  /** "My neighbour works at the clinic." */
  'hear.said': [
    '(neighbour+|neighbor+|cousin|friend|customer|client|colleague|sister|brother|wife|husband|aunt|mother|nurse|doctor|cleaner|hairdresser|landlord|teacher|pharmacist|baker|somebody|someone|people) ..6 (told me|tells me|has told me|mentioned|mentions|let slip|says that you|say that you|works at your|works for your|does your|knows your)',
    '(know|heard|hear|learned|learnt|read|see|saw|gather|noticed|recognised) ..2 (it)? ..1 (from|through|via|on|in) (the|your) ..2 (nurse|neighbour+|parish|mosque|church|clinic|hospital|nursery|village|register|crew list+|list|guest book|chronicle|bulletin|file+|court|changing room|landlord|cleaner|gossip|school)',
    '(old|the) (newspapers|files|file|records|court papers|inquest|gossip|guest book) ..4 (about you|online|on you|your|says|said|is right)',
    '(doctor|clinic|hospital|nurse|pharmacist|hairdresser|cleaner|nails) ..3 (is your|and yours|of yours|mentioned|told|says)',
    'my (doctor|hairdresser|cleaner|neighbour|nurse) is your',
  ],
  /** "As a mother of twins you must be exhausted." */
  'hear.assume': [
    '(as|being|since you are) (a|the)? ..2 (mother|father|mum|mom|dad|parent|widow|widower|divorcee|wife|husband) ..5 you (must|surely|probably|will|can) ..1 (be|hardly|never|not|have no|get no|feel) ..2',
  ],
  /** "You must be worn out." */
  'hear.guess': [
    '(with|having) ..2 (kids|children|twins|daughters|sons|husband|baby) ..6 (you must|how do you (manage|cope)|you surely|you hardly|must be)',
    'you must be (so|very|quite|terribly)? (exhausted|worn out|tired|lonely|relieved|shattered|broken|sad|ill)',
    '(you|your) ..2 (look|looked|looks|seem|seemed) ..2 (thin|ill|pale|tired|older|heavier|pregnant|worn|sad|exhausted)',
    '(at your age|for your age|put on weight|lost weight|why are there no children|are you (ill|pregnant|gay|religious|muslim|jewish|married or)|how old are you)',
  ],
  /** "We pay the journey and a fee." */
  'pay.you': [
    '(plus|and|with) (the|your)? ..1 (travel|flight|train|hotel|expenses|journey|ticket|fare|petrol money)',
    '(travel|expenses|train|hotel|journey|ticket|fare|flight|costs|supper|lunch) ..3 (paid|covered|on us|refunded|reimbursed|at our expense)',
    '(we|i) (can|could|would|will|shall|gladly)? (pay|refund|cover|reimburse) (you|your|the|a|for your|for the|@money|@num) ..4',
    '(invite|like|love|ask|want|have) you ..2 (to)? (speak|talk|give|open|judge|read|teach|be our guest|be my guest|join our panel) ..3',
    '(would|could|will) you ..2 (speak|give (a|the|our|us) ..2 (talk|lecture|workshop|class)|be (our|a|my) guest|join (our|the|a) panel|open our|judge|illustrate|draw|translate) ..2',
    '(host|run|make|edit|organise|organize|programme) (a|the|our) ..3 (podcast|programme|program|magazine|conference|congress|festival|series|evening|lunch club|meetup)',
    '(you keep (the|your) (original|rights)|round+ of corrections|you hear it before|you see it before)',
  ],
  /** "58,000 a year, four days a week." */
  'pay.work': [
    '(@money|@num|k) ..1 (a|per) (year|month|annum|week) ..3 (with|plus|and|four|meals|housing|tools|hybrid|days|no|pension)?',
    '(four|three|five|@num) days a week',
    '(no (weekends|nights)|live in|with meals|tools and phone|days (at|from) home|hybrid)',
    '(needs|need|is looking for|are looking for|looking for|recruit for|recruiting|hiring|seeks|seeking|search for) (a|an|our|its|two|another|new) ..3 (engineer+|nurse+|manager+|director|developer+|teacher+|auditor|chef+|planner+|lead|head|officer+|technician+|driver+|baker+|electrician+|accountant+|analyst+|designer+|midwife|doctor+|conductor|editor+|clerk|welder|cook|mechanic|architect|carpenter|scientist|curator|translator)',
  ],
  /** "Could you send me your price list?" */
  'buy.ask': [
    '(send|give|tell|quote|name|make|let) (me|us) ..2 (have|know)? ..1 (your|the|a) ..2 (price+|price list|pricelist|prices|rate+|catalogue|catalog|quote|offer|terms)',
    '(what|how much) ..2 (do|would|does|will|is|are) (you|it|that|they|this|one|your) ..3 (charge|cost|take|ask|come to|price)',
    '(we|i) (would like|want|need|wish|have|are looking|am looking|look|must|have to) ..1 (to (buy|order|rent|hire|book|commission|choose|find a)|for (a|an) ..2 (supplier|printer|firm|lab|maker|carpenter|builder|translator|provider|photographer)|(choose|buy|order|find) (a|an|one|our|some))',
    '(do|does|can|could) (you|your (firm|shop|company|workshop|press)) (deliver|ship|stock|repair|take orders|supply|still make|also make)',
    '(who|whom) (may|can|should|could|do) (i|we) (talk|speak|write|ask|turn|contact) (to|about)? ..3 (price+|order+|quote|rates)',
    'your (price list|prices|rates|usual rate|normal price) ',
    '(included or extra|included in the price|in stock|smallest order|delivery to)',
  ],
};
