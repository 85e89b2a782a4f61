import { describe, expect, it } from 'vitest';
import { grade } from '../../../src/domain/grade/grade.ts';
import type { FaultId } from '../../../src/domain/rubric.ts';
import type { Situation } from '../../../src/domain/situation.ts';

const lab: Situation = {
  recipient: {
    name: 'Marta Ilić',
    headline: 'Head of Water Quality at Aqualine',
    company: 'Aqualine',
    about: 'I run a lab of nine people in Novi Sad. I care about lead in old pipes.',
    activity: ['Post: Why we test lead at the tap and not at the plant', 'Talk at the Danube Water Forum'],
    shared: ['Both studied in Novi Sad'],
  },
};
const husks: Situation = {
  recipient: {
    name: 'Isabel Costa',
    headline: 'Buyer of natural fibres',
    company: 'Costa & Filhos',
    about: 'Coir, sisal and patience.',
    activity: ['Post: Husk prices in Tanga', 'Article: Why our musicals never start on time'],
    shared: [],
  },
};

const faultsIn = (text: string, situation: Situation = {}): readonly FaultId[] =>
  grade(text, situation).faults.map(one => one.id);

describe('whoever asks for a price or a date sells nothing', () => {
  it.each([
    'Hi Marta, I am not selling anything. We must choose a lab for 400 samples from the Sava. Who may I talk to about prices?',
    'Hi Marta, I have nothing to sell. We have to find a lab for our wells: whom do I ask about prices?',
    'Hi Marta, could you send me your price list for testing lead?',
    'Hi Marta, what do you charge for testing one sample for lead? We have four wells to test in May.',
  ])('in: %s', text => expect(faultsIn(text, lab)).not.toContain('sales-pitch'));

  it.each([
    'Hi Ana, could you send me your price list for repairing violins? Mine has a loose seam.',
    'Hello Mr Okoye, please send me your price list, we need two oak doors for the school.',
  ])('without a profile: %s', text => expect(faultsIn(text)).not.toContain('sales-pitch'));

  it('but an offer stays one behind its denial', () =>
    expect(
      faultsIn(
        'Hi Ana, I am not selling anything, but our software starts at 90 euros a month. Shall we book a demo?',
      ),
    ).toContain('sales-pitch'));
});

describe('an offer in two plain sentences is a pitch', () => {
  it.each([
    'Hi Marta, you draw every sample by hand. I build sampling pumps. Would you like to try one for free?',
    'Hi Marta, our pumps would save you time. Interested?',
    'Hi Marta, you weigh your jars by hand. I make scales. Would you like to try one for free?',
  ])('in: %s', text => expect(faultsIn(text, lab)).toContain('sales-pitch'));
});

describe('what is asked for in the course of work', () => {
  it.each([
    'Hi Tom, let me know when you are free to look at the drawings.',
    'Hi Tom, tell me when you are free to see the plans.',
    'Hi Tom, let me know when you are free to go through the contract.',
  ])('is no advance: %s', text => expect(faultsIn(text)).not.toContain('personal-advance'));

  it.each([
    'Dear Ms Horvat, please could you give me a paragraph on what you saw at the dam? I am writing the minutes of the inspection.',
    'Hello Ms Lind, could you give me two lines on what you saw at the quarry?',
  ])('is no request for a job: %s', text => expect(faultsIn(text)).not.toContain('job-ask-first'));
});

describe('remarks on private life', () => {
  it.each([
    'Hi Marta, as a mother of twins you must be exhausted!',
    'Hi Marta, my neighbour works at the clinic and told me about your operation.',
    'Hi Marta, as a single mother you surely never get any sleep. Which lab do you use?',
  ])('are intrusive: %s', text => expect(faultsIn(text, lab)).toContain('intrusive'));
});

describe('a CV that is sent along', () => {
  it.each([
    'Hi Marta, I am a motivated team player with excellent communication skills. Find my CV attached.',
    'Hi Marta, please find my CV attached and consider me for any position.',
  ])('asks for a job: %s', text => expect(faultsIn(text, lab)).toContain('job-ask-first'));
});

describe('what is no message', () => {
  it.each([
    'pleaseh x2 x3',
    'greet, thank, short',
    'greeting, compliment, question, thanks',
    'praise the talk -> ask about pumps -> thank -> sign',
    "Sure, here's a version that sounds warmer:\n\nHi Marta, thank you for the talk.\n\nI can make it shorter if you prefer.",
  ])('is told: %s', text => expect(faultsIn(text, lab)).toContain('not-a-message'));

  it.each(['Thank you, Marta, and greetings from Pula!', 'Thanks, great talk, see you in May.'])(
    'is not seen in: %s',
    text => expect(faultsIn(text, lab)).not.toContain('not-a-message'),
  );
});

describe('shouting', () => {
  it('is found next to a demand for a job', () =>
    expect(faultsIn('Please get me a job at your company by Friday!!! I NEED IT.')).toEqual(
      expect.arrayContaining(['job-ask-first', 'pressure', 'shouting']),
    ));

  it.each([
    ['Hi Marta, FIX THE MAP NOW!!! You were TOLD.', 'FIX THE MAP NOW'],
    ['Hi Marta, your map is wrong. PLEASE CORRECT IT today.', 'PLEASE CORRECT IT'],
  ])('is quoted with all its words: %s', (text, quote) =>
    expect(grade(text, lab).faults.find(one => one.id === 'shouting')?.quote).toBe(quote),
  );
});

describe('a point of the profile', () => {
  it.each([
    'Hi Isabel, your post on husk prices could be about sisal in Tanga. How do you follow them?',
    'Hi Isabel, I read your post on husk prices in Tanga and would like to compare them with ours in Lindi.',
  ])('is no wrong fact: %s', text => expect(faultsIn(text, husks)).not.toContain('wrong-facts'));

  it.each([
    'Hi Isabel, I enjoyed your article on musicals in Lisbon, and I saw that you work in Nairobi now.',
    'Hi Isabel, your post on husk prices in Mombasa helped us. How do you follow them?',
  ])('is one with another place: %s', text => expect(faultsIn(text, husks)).toContain('wrong-facts'));

  it.each([
    'Hi Isabel, loved your article haha. Any tips for musicals?',
    'Hi Isabel, liked your article on musicals. Any tips for a first one?',
  ])('with a question has a purpose: %s', text => expect(faultsIn(text, husks)).not.toContain('no-purpose'));
});

it('a wrong name is not praised as a greeting', () => {
  const { faults, strengths } = grade(
    'Dear Isabella, your post on husk prices helped us. May I connect?',
    husks,
  );
  expect(faults.map(one => one.id)).toContain('wrong-facts');
  for (const one of strengths) if (one.untold !== true) expect(one.quote).not.toContain('Isabella');
});

it('a reader who is known is not called a stranger', () => {
  const { faults } = grade('Hi Marta, good to have met you. Please refer me to your boss for the lab job.', {
    ...lab,
    connected: true,
  });
  for (const { what, why, fix } of faults) expect(`${what} ${why} ${fix}`).not.toMatch(/does not know you/);
});
