import type { FaultId } from '../../domain/rubric.ts';

/** A bad message to Rosa Blum, the baker of the templates, and its words that show the fault. */
interface BadMessage {
  readonly text: string;
  readonly quote: string;
}

/** One bad message for each fault that a new exercise may train. */
export const BAD_MESSAGES: Readonly<Record<FaultId, BadMessage>> = {
  'sales-pitch': {
    text: 'Dear Rosa, our ovens cut the energy bill of bakeries like yours by 20% and start at 900 euros a month. Do you have 15 minutes on Thursday for a short demo?',
    quote: 'start at 900 euros a month',
  },
  'personal-advance': {
    text: 'Dear Rosa, you have such beautiful eyes in your photo. Are you single? Let me take you out for dinner on Friday.',
    quote: 'Are you single?',
  },
  'spam-chain': {
    text: 'Dear Rosa, forward this message to ten of your contacts before midnight and good luck will find your bakery!',
    quote: 'forward this message to ten of your contacts',
  },
  hostile: {
    text: 'You are a pathetic fraud, Rosa, and people like you ruin this trade. I will make sure everybody knows it.',
    quote: 'You are a pathetic fraud',
  },
  'third-follow-up': {
    text: 'Hello Rosa, me again. I wrote in October and reminded you in December and in January, and this is reminder number three. Is there any chance of a word about the starter?',
    quote: 'this is reminder number three',
  },
  generic: {
    text: 'Hello, I came across your impressive profile and would love to connect with an inspiring professional like you.',
    quote: 'came across your impressive profile',
  },
  'no-purpose': { text: 'Hi Rosa, I hope you are well. Greetings from Graz.', quote: 'I hope you are well' },
  'job-ask-first': {
    text: 'Hi Rosa, please refer me for the job in your bakery and forward my CV to your manager. My CV is attached.',
    quote: 'please refer me for the job',
  },
  placeholder: {
    text: 'Hi [First Name], I admire your work at {company} and your post on rye. How warm do you keep the starter?',
    quote: '[First Name]',
  },
  'weak-opener': {
    text: 'Hi Rosa, I noticed that you viewed my profile, so I thought I would say hello.',
    quote: 'I noticed that you viewed my profile',
  },
  'too-long': {
    text: [
      'Dear Rosa, I saw your post about rye in a cold winter and it stayed with me for days.',
      'I bake in Graz, in a cellar below a shoe shop, and our cellar is the coldest in the street.',
      'Before that I was a roofer for six years, and before that I delivered papers, which is why I am used to getting up early and to being cold.',
      'My sourdough comes from an aunt in Styria, who had it from her mother, and it has always risen until this winter.',
      'I have tried a blanket, a lamp and a warm brick. How warm do you keep the starter overnight?',
    ].join('\n\n'),
    quote: 'My sourdough comes from an aunt in Styria',
  },
  'too-many-emoji': {
    text: 'Hi Rosa 👋😊 loved 💛 your post on rye in a cold winter 🍞🔥 how warm do you keep the starter? 🙏',
    quote: '🍞🔥',
  },
  shouting: { text: 'ROSA!!! YOUR RYE POST!!! HOW WARM IS YOUR STARTER???', quote: 'ROSA!!!' },
  'over-familiar': {
    text: 'Hey hun, your rye in a cold winter, wow! We are going to be besties, I just know it!',
    quote: 'besties',
  },
  intrusive: {
    text: 'Hi Rosa, I saw your wedding pictures on Facebook and walked past your house on Sunday. How warm do you keep the starter?',
    quote: 'walked past your house',
  },
  pressure: {
    text: 'Rosa, I read your post on rye in a cold winter. I expect your answer about the starter by tomorrow. Why are you ignoring me?',
    quote: 'I expect your answer about the starter by tomorrow',
  },
  'big-ask': {
    text: 'Dear Rosa, your post on rye in a cold winter helped me. Could you mentor me with a call every week, read my book of 90 pages and introduce me to all your suppliers?',
    quote: 'mentor me with a call every week',
  },
  'empty-follow-up': { text: 'Hi Rosa, just bumping this. Any update?', quote: 'just bumping this' },
  'follow-up-too-soon': {
    text: 'Hello Rosa, I wrote to you yesterday at half past nine and thought I would check if my message about the starter has arrived. Could you have a look at it?',
    quote: 'I wrote to you yesterday at half past nine',
  },
  unprofessional: {
    text: 'yo rosa did u c my msg bout ur rye lol, my boss is a total clown and his bread sucks',
    quote: 'my boss is a total clown',
  },
  'wrong-facts': {
    text: 'Dear Petra, your post on rye in a cold winter was a pleasure to read. How warm do you keep the starter overnight?',
    quote: 'Dear Petra',
  },
  'not-a-message': { text: 'asdf jkl qwrt zxcv', quote: 'asdf' },
};
