import { expect, test } from 'vitest';
import { grade } from '../../src/domain/grade/grade.ts';
import { profileFromText } from '../../src/domain/profile-text.ts';

test('a name, a headline and more are read from plain text', () => {
  expect(profileFromText('Mei Lin, harbour pilot, Kaohsiung\nBrings ships in.\nLikes fog.')).toMatchObject({
    name: 'Mei Lin',
    headline: 'harbour pilot, Kaohsiung',
    about: 'Brings ships in.\nLikes fog.',
  });
  expect(profileFromText('Mei Lin')).toMatchObject({ name: 'Mei Lin', headline: '', about: '' });
});

test('without a name there is nobody', () => {
  expect(profileFromText('  \n ')).toBeNull();
  expect(profileFromText(', pilot')).toBeNull();
});

test('labels fill their fields, lists below a label too, and a sentence is no name', () => {
  expect(
    profileFromText(
      'Name: Mei Lin\nHeadline: harbour pilot\nCompany: Port of Keelung\nActivity:\n- Talk: fog\n- Post: tides\nAbout: Brings ships in.',
    ),
  ).toEqual({
    name: 'Mei Lin',
    headline: 'harbour pilot',
    company: 'Port of Keelung',
    about: 'Brings ships in.',
    activity: ['Talk: fog', 'Post: tides'],
    shared: [],
  });
  expect(profileFromText('Mei Lin, pilot\nLikes fog.\nCompany: Port')).toMatchObject({
    name: 'Mei Lin',
    headline: 'pilot',
    company: 'Port',
    about: 'Likes fog.',
  });
  expect(profileFromText('She brings ships into the harbour of Keelung.')).toMatchObject({
    name: '',
    about: 'She brings ships into the harbour of Keelung.',
  });
});

test.each([
  [
    'Talk at FloodCon: sensors for a shoestring. Post: Why we map by bicycle',
    ['Talk at FloodCon: sensors for a shoestring', 'Post: Why we map by bicycle'],
  ],
  [
    'Post: Rye in winter; Comment on a thread about weevils',
    ['Post: Rye in winter', 'Comment on a thread about weevils'],
  ],
  [
    'Article: Twelve winters. What I learnt. Photo: First pour',
    ['Article: Twelve winters. What I learnt', 'Photo: First pour'],
  ],
  ['Post: Is it warm enough? Talk: fog', ['Post: Is it warm enough?', 'Talk: fog']],
  ['Post: How to post a letter, and why', ['Post: How to post a letter, and why']],
])('what was done is told one by one, even on one line: %s', (line, activity) => {
  expect(profileFromText(`Name: Mei\nActivity: ${line}`)?.activity).toEqual(activity);
});

test.each([
  [
    'a headline with a bar, and lines with words of their own for a post',
    `Tomás Herrera
Line cook turned food-safety auditor | Valencia
I audit kitchens for the city of Valencia. Twelve years at the stove before that. I write about cold chains and about what a fridge log really tells.
Recently posted: "Three lies in every fridge log"
Member of: Spanish Food Safety Network`,
    {
      name: 'Tomás Herrera',
      headline: 'Line cook turned food-safety auditor | Valencia',
      activity: ['Post: "Three lies in every fridge log"'],
    },
  ],
  [
    'a copied page',
    `Priya Raman
Head of Supply Chain at Northwind Dairy
Rotterdam, South Holland, Netherlands · Contact info
500+ connections

About
I run cold logistics for 40 farms. I care about short chains.

Activity
1,204 followers

Priya Raman posted this • 2w
Why we stopped trucking milk at noon

Priya Raman commented on a post • 1mo
Great point about pallets

Experience
Head of Supply Chain
Northwind Dairy · Full-time
2019 - Present · 6 yrs

Education
Delft University of Technology`,
    {
      name: 'Priya Raman',
      headline: 'Head of Supply Chain at Northwind Dairy',
      activity: ['Post: Why we stopped trucking milk at noon', 'Comment: Great point about pallets'],
    },
  ],
  [
    'notes with pronouns, deeds and a mutual connection',
    `Jonas Weber
He/Him
Tram driver turned timetable planner | Public transport nerd
Leipzig

I plan night lines. I write about last trams.

Posted: "Nobody misses the 3 a.m. tram, until they do"
Reposted: a map of night buses
Spoke at: Night Mobility Days 2025, on shift workers
Mutual connection: Lena Vogt
Studied at: TU Dresden`,
    {
      name: 'Jonas Weber',
      headline: 'Tram driver turned timetable planner | Public transport nerd',
      activity: [
        'Post: "Nobody misses the 3 a.m. tram, until they do"',
        'Repost: a map of night buses',
        'Talk at Night Mobility Days 2025, on shift workers',
      ],
      shared: ['Mutual contact: Lena Vogt'],
    },
  ],
  [
    'Markdown',
    `# Amina Yusuf
**Surgeon, St Mary's Hospital**

- Talks: "Hands before robots", Surgical Week 2025
- Posts: on hand hygiene
- Interests: rowing`,
    {
      name: 'Amina Yusuf',
      headline: "Surgeon, St Mary's Hospital",
      about: 'Interests: rowing',
      activity: ['Talk: "Hands before robots", Surgical Week 2025', 'Post on hand hygiene'],
    },
  ],
  [
    'labels in the middle of a paragraph',
    `Tomás Herrera - Food-safety auditor at City of Valencia
I audit kitchens. Recently posted: "Three lies in every fridge log". Member of: Spanish Food Safety Network.`,
    {
      name: 'Tomás Herrera',
      headline: 'Food-safety auditor at City of Valencia',
      about: 'I audit kitchens.\nMember of: Spanish Food Safety Network',
      activity: ['Post: "Three lies in every fridge log"'],
    },
  ],
  [
    'dashes for colons',
    `Name - Mei Lin
Title - Harbour pilot
Company - Port of Keelung
About - Brings ships in.
Recent posts - Fog at the mole; Tides for beginners`,
    {
      name: 'Mei Lin',
      headline: 'Harbour pilot',
      company: 'Port of Keelung',
      about: 'Brings ships in.',
      activity: ['Post: Fog at the mole', 'Post: Tides for beginners'],
    },
  ],
  [
    'headings with lists',
    `Mei Lin (she/her)
Harbour pilot @ Port of Keelung

Recent activity
• Post: Fog at the mole
• Talk at HarbourCon: Tides

We both:
• studied at NTU`,
    {
      name: 'Mei Lin',
      headline: 'Harbour pilot @ Port of Keelung',
      activity: ['Post: Fog at the mole', 'Talk at HarbourCon: Tides'],
      shared: ['studied at NTU'],
    },
  ],
  [
    'labels in other words',
    `Full name: Mei Lin
Job title: Harbour pilot
Works at: Port of Keelung
Location: Keelung
Bio: Brings ships in. Likes fog.
Recent post: "Fog at the mole"
Latest article: Tides for beginners
Common ground: we both studied at NTU`,
    {
      name: 'Mei Lin',
      headline: 'Harbour pilot',
      company: 'Port of Keelung',
      about: 'Location: Keelung\nBrings ships in. Likes fog.',
      activity: ['Post: "Fog at the mole"', 'Article: Tides for beginners'],
      shared: ['we both studied at NTU'],
    },
  ],
  [
    'bare lines',
    `Mei Lin
3rd degree connection
Harbour pilot
Port of Keelung
Brings ships in.`,
    { name: 'Mei Lin', headline: 'Harbour pilot', about: 'Port of Keelung\nBrings ships in.' },
  ],
  [
    'a name, a headline and a paragraph',
    `MEI LIN
Harbour pilot, Port of Keelung

Last week Mei posted about fog. She spoke at HarbourCon in May.`,
    {
      name: 'MEI LIN',
      headline: 'Harbour pilot, Port of Keelung',
      about: 'Last week Mei posted about fog. She spoke at HarbourCon in May.',
    },
  ],
  [
    'a row of a table',
    `Mei Lin	Harbour pilot	Port of Keelung
Posted 3 days ago: Fog at the mole`,
    { name: 'Mei Lin', headline: 'Harbour pilot, Port of Keelung', activity: ['Post: Fog at the mole'] },
  ],
])('%s are read', (_, text, profile) => {
  expect(profileFromText(text)).toMatchObject(profile);
});

test('what is told of the reader quotes one line of the profile, not several run together', () => {
  const recipient = {
    name: 'Mei Lin',
    about: 'Keelung City\nHarbour pilot since 2011\nI bring ships in when nobody sees them. Fog is my trade.',
  };
  const { faults } = grade('Hello Mei Lin, I would love to connect with you and to grow my network.', {
    recipient,
  });
  expect(faults.map(({ fix }) => fix).join(' ')).toContain('I bring ships in when nobody sees them');
  expect(faults.map(({ fix }) => fix).join(' ')).not.toContain('Keelung City Harbour');
});
