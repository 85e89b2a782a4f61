/** Word classes that cue patterns refer to as `@name`. `word+` stands for every form of the word. */
export const CLASSES: Readonly<Record<string, string>> = {
  me: 'i me my mine myself',
  i: 'i we',
  my: 'my our',
  us: 'we us our ours',
  you: 'you ya thee',
  your: 'your yours',
  they: 'he she they him her them',
  be: "am is are was were be been being 's",
  can: 'can could would will may might shall should',
  please: 'please kindly pls plz',
  det: 'a an the this that these those my our your some any',
  adv: 'just really also so very truly simply only even always still quite too totally honestly actually certainly definitely',
  not: 'not never no none without hardly neither nor isn aren don doesn didn won wouldn couldn',

  // Selling
  product:
    'software platform+ tool+ app+ solution+ suite+ product+ service+ package+ programme+ program+ course+ masterclass+ webinar+ bootcamp+ plugin+ chatbot+ crm erp saas subscription+ licence+ license+ kit+ hamper+ supplement+ serum+ skincare brochure+ catalogue+ catalog+ price? pricing bundle+ plan+ module+ autocue system+ device+ machine+ sensor+ widget+ agency+ consultancy+ studio+ marketplace+ template+ ebook+ e-book+ audit+ funnel+ automation bot+ extension+ insurance+ policy+ warranty+ franchise+ freelancer+ outsourcing hosting website+ newsletter+ membership+ voucher+ technology filter+ box+ press+ scanner+ linen+ equipment hardware appliance+ range stock merchandise',
  pitchword:
    'demo+ demonstration+ trial+ pilot+ discount+ promo promotion+ coupon+ brochure+ catalogue+ catalog+ quote+ quotation+ retainer+ roi upsell onboarding walkthrough webinar+ masterclass+ pricing rates wholesale reseller+ resell affiliate+ commission testimonial+ showreel prospectus pitch+',
  org: 'company+ firm+ business+ team+ brand+ agency+ owner+ founder+ leader+ manager+ director+ organisation+ organization+ startup+ start-up+ shop+ store+ practice+ clinic+ hotel+ restaurant+ school+ studio+ coach+ consultant+ freelancer+ professional+ entrepreneur+ executive+ ceo+ cto+ cfo+ plant+ factory+ farm+ mill+ bakery+ brewery+ café+ cafe+ salon+ gym+ dentist+ lawyer+ doctor+ teacher+ landlord+ investor+ retailer+ maker+ department+ people folks',
  gain: 'revenue+ sales lead+ client+ customer+ booking+ appointment+ pipeline+ traffic conversion+ churn cost+ profit+ roi growth visibility margin+ turnover efficiency productivity engagement retention reach follower+ enquiry+ inquiry+ order+ tender+ deal+ return+ yield downtime overhead+ waste bill+ budget+ spend no-show+ noshow+ income earnings',
  improve:
    'save+ boost+ double+ triple+ increase+ grow+ cut+ reduce+ automate+ streamline+ scale+ generate+ maximise+ maximize+ optimise+ optimize+ slash+ lower+ improve+ skyrocket+ multiply+ transform+ accelerate+ eliminate+ fix+ solve+ bring+ deliver+ win+ unlock+ supercharge+ outsource+ attract+ drive+ remove+ end+',
  sellverb:
    'sell+ supply+ provide+ offer+ help+ deliver+ build+ make+ produce+ manufacture+ run+ do+ handle+ specialise+ specialize+ distribute+ export+ design+ develop+ place+ fix+ install+ rent+ print+ import+ represent+ market+ promote+ launch+ guarantee+ host+ keep+ clean+',
  call: 'call+ chat+ demo+ meeting+ conversation+ session+ walkthrough zoom teams coffee consultation+ tour+ presentation+ talk visit+ slot+ intro',
  time: 'minute+ min mins hour+ hr hrs',
  day: 'monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight weekend week afternoon morning evening noon midnight',
  weekday: 'monday tuesday wednesday thursday friday saturday sunday',

  // Jobs
  job: 'job+ position+ role+ vacancy+ post+ placement+ opening+ internship+ apprenticeship+ traineeship+ place+ spot+ employment work shift+ contract+ opportunity+ interview+ appointment+ seat',
  jobnoun:
    'job+ position+ role+ vacancy+ opening+ internship+ apprenticeship+ traineeship+ employment placement+ interview+',
  cv: 'cv+ resume+ résumé+ profile+ application+ papers paper+ portfolio+ details name file documents letter+ credentials certificate+ transcript+',
  boss: 'boss+ manager+ director+ hr recruiter+ supervisor+ foreman chief+ ceo owner+ head+ team+ lead+ leads colleague+ panel department+ management chairman',
  hire: 'hire+ employ+ recruit+ appoint+',
  refer:
    'refer+ recommend+ forward+ pass+ put+ submit+ push+ place+ lay+ drop+ send+ hand+ share+ present+ show+ mention+ vouch+ endorse+ nominate+ introduce+ connect+ slip+ get+',

  // Praise and purpose
  praise:
    'great amazing impressive inspiring awesome incredible wonderful fantastic excellent remarkable outstanding brilliant fascinating interesting insightful valuable lovely nice good beautiful superb inspirational exceptional admirable interesting helpful useful thoughtful honest sharp',
  admire:
    'admire+ impress+ impressed love+ loved enjoy+ like+ liked inspire+ inspired appreciate+ respect+ value+ follow+ struck amazed fascinated intrigued fascinate+ intrigue+',
  vague:
    'profile+ experience background+ career+ achievement+ accomplishment+ work journey+ expertise page+ trajectory success leadership skill+ dedication vision industry field space company role knowledge insight+ content',
  artefact:
    'post+ article+ talk+ paper+ book+ interview+ podcast+ presentation+ keynote+ lecture+ piece+ essay+ video+ study+ report+ thread+ comment+ webinar+ session+ panel+ workshop+ column+ blog+ newsletter+ chapter+ thesis film+ documentary+ map+ exhibition+ show+ project+ poster+ speech+ episode+ slides repo repository library series answer+ question+ remark+ tutorial+ guide+ note+ story+ photo+ drawing+ demo+ dataset+ tweet+ review+ case+ research design+ album+ recipe+',
  read: 'read+ saw see+ watch+ hear+ heard listen+ attend+ enjoy+ love+ like+ found find+ notice+ follow+ came stumble+ discover+ learn+ catch+ caught remember+ quote+ cite+ bookmark+ print+ share+ use+ try+ tried',
  learn:
    'learn+ ask+ hear+ know understand+ find discuss+ talk+ chat+ compare+ exchange+ swap+ share+ connect+ network+ see read',

  // Warmth
  endearment:
    'hun hunny honey honeybun sweetie sweetheart darling babe baby babes bae babygirl sweetpea sugar sugarplum lovely love gorgeous handsome beautiful sexy cutie cutiepie angel princess queen doll dearest treasure petal pumpkin pudding sunshine ducky duck',
  buddy:
    'bro bruh brother bestie besties mate matey buddy pal dude dudes duuude fam homie chum girl girlie gurl sis lad mucker mama mummy chief boss legend king cheeky rascal trouble amigo brotha',
  looks:
    'gorgeous beautiful pretty handsome sexy cute attractive hot stunning lovely charming radiant breathtaking adorable ravishing irresistible elegant beauty smile smiles eyes lips legs hair dimples figure body face dress perfume',
  lookpart:
    'smile+ eye+ lip+ leg+ hair dimple+ figure body face dress beauty look+ looks photo+ picture+ pic+ voice laugh neck shoulder+ skin hands curl+ freckle+ lashes',
  romance:
    'single married boyfriend girlfriend husband date dating romance romantic flirt flirting kiss kisses kissing cuddle candlelight soulmate marry marriage bed sexy naked lingerie intimate intimacy lonely heart love',
  drink: 'drink+ dinner wine cocktail+ drinks champagne beer+ candlelit supper lunch coffee breakfast bottle',

  // Follow-up
  earlier: 'last previous earlier first prior original other',
  msg: 'message+ note+ email+ e-mail+ mail+ letter+ inmail+ request+ dm+ line+ lines invitation+ reminder+ question+ proposal+ nudge+ ping+ text+',
  nudge:
    'bump+ bumping nudge+ nudging ping+ pinging check+ checking follow+ following chase+ chasing float+ floating remind+ reminding circle+ circling resurface+ resurfacing push+ pushing raise',
  reply: 'reply+ answer+ respond+ response+ write react+ reaction+ hear heard',
  ordinal: 'third fourth fifth sixth seventh eighth ninth tenth 3rd 4th 5th 6th 7th',

  // Hostile
  insult:
    'idiot+ moron+ fool+ clown+ loser+ liar+ fraud+ hypocrite+ coward+ parasite+ scum vermin snake+ rat+ pig+ jerk+ bastard+ bitch+ asshole+ dumb stupid pathetic incompetent useless worthless disgusting arrogant ignorant ridiculous disgrace disgraceful lazy laziest dumbest stupidest shameful shameless joke crook+ thief+ leech+ nobody fossil gatekeeper imbecile+ dimwit+ charlatan+ quack+ hack cretin+ tool trash garbage rubbish spineless brainless clueless talentless washed-up cheat+ swine+ dinosaur+ sellout nitwit+ twit+ prat+ donkey+ puppet+ fake+ phony phoney',
  swear:
    'shit shitty fuck fucking fucked fuckin damn crap crappy bullshit bs arse ass bastard bitch piss pissed wtf hell screw screwed sucks suck bloody dick asshole bollocks wanker effing freaking',
  slang:
    'wassup whatsup sup yolo lit sick dope dude bro bruh gonna lol lmao rofl af ngl smh hmu tbh fr bussin slay yeet vibes vibe rizz goat lowkey highkey legit peeps homies crib chill chillin hella ayy aight yo yep nah nope cuz wanna gotta innit wack kewl noice brooo duuude lmk spill tea fomo imo omg wanna jk hihi haha hahaha hehe',
};
