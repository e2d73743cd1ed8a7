import type { WrittenStory } from './story';

export const ibmDif: WrittenStory = {
  sources: {
    techcrunch: {
      title: 'TechCrunch, 29 January 2019: IBM builds a more diverse million-face dataset',
      url: 'https://techcrunch.com/2019/01/29/ibm-builds-a-more-diverse-million-face-dataset-to-help-reduce-bias-in-ai/',
      kind: 'news',
    },
    nbc: {
      title: 'NBC News, March 2019: Facial recognition’s “dirty little secret”',
      url: 'https://www.nbcnews.com/tech/internet/facial-recognition-s-dirty-little-secret-millions-online-photos-scraped-n981921',
      kind: 'news',
    },
    verge: {
      title: 'The Verge, 14 March 2019: on what Creative Commons says',
      url: 'https://www.theverge.com/2019/3/14/18265826/creative-commons-photos-facial-recognition-database',
      kind: 'news',
    },
    opinion: {
      title:
        'US District Court, Northern District of Illinois: Vance v. IBM, opinion of 15 September 2020',
      url: 'https://casetext.com/case/vance-v-intl-bus-machs-corp',
      kind: 'court',
    },
  },
  told: {
    what: [
      [
        'Diversity in Faces holds measurements of about a million faces, such as distances, contrast and pose, with labels of age and gender.',
        'notice',
      ],
      ['IBM wanted face recognition to work equally well for everybody.', 'paper'],
    ],
    origin: [
      ['The faces come from photos on Flickr, by way of the YFCC100M collection.', 'exposing'],
      ['The authors write that they took only photos under Creative Commons licences.', 'exposing'],
    ],
    makers: [['It was made by four researchers of IBM.', 'paper']],
    use: [
      [
        'IBM gave it to researchers who filled in a questionnaire, at its own discretion.',
        'notice',
      ],
      [
        'A contractor and a student intern of Microsoft downloaded it to see whether it was of use; Microsoft says that neither used it.',
        'bloomberg',
      ],
      ['Amazon looked into it as well and, by court documents, decided against it.', 'willkie'],
    ],
    fate: [
      [
        'In March 2019 NBC News reported that photographers whose photos were in it had not known.',
        'nbc',
      ],
      ['Creative Commons answered that copyright is not a good tool to protect privacy.', 'verge'],
      [
        'Two members of Flickr who live in Illinois sued IBM in 2020 under the state’s law on biometric data, and later other companies that were said to have the dataset.',
        'complaint',
      ],
      [
        'Microsoft and Amazon won in October 2022: the court found that what they were accused of had not happened mainly in Illinois.',
        'willkie',
      ],
      ['The case against IBM was dismissed as both sides had agreed.', 'covington'],
    ],
    you: [
      [
        'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by mail and with links to the photos.',
        'report',
      ],
      [
        'As the list is not public, hardly anybody could know which links to send, NBC News found.',
        'nbc',
      ],
    ],
  },
  events: [
    { date: '2019-01-29', kind: 'published', text: 'IBM announces it.', source: 'techcrunch' },
    {
      date: '2019-03-12',
      kind: 'reported',
      text: 'NBC News tells photographers that their photos are in it.',
      source: 'report',
    },
    {
      date: '2020-03-12',
      kind: 'court',
      text: 'Two members of Flickr amend their complaint against IBM.',
      source: 'complaint',
    },
    {
      date: '2020-09-15',
      kind: 'court',
      text: 'The court lets most of the claims against IBM go on.',
      source: 'opinion',
    },
    {
      date: '2022-10-17',
      kind: 'court',
      text: 'Microsoft and Amazon win by summary judgment.',
      source: 'willkie',
    },
    {
      date: '2024-03-15',
      kind: 'court',
      text: 'The complaint against Google is dismissed, with leave to file another.',
      source: 'google',
    },
  ],
};
