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
    stay: {
      title:
        'US District Court, Northern District of California: Vance v. Google, order of 25 August 2022, which tells how the cases began',
      url: 'https://casetext.com/case/vance-v-google-llc-2',
      kind: 'court',
    },
  },
  sections: {
    what: [
      [
        'Diversity in Faces holds measurements of about a million faces, such as distances, contrast and pose, with labels for age and gender.',
        'notice',
      ],
      ['IBM wanted face recognition to work equally well for everybody.', 'paper'],
    ],
    origin: [
      ['The faces come from photos on Flickr, by way of the YFCC100M collection.', 'exposing'],
      ['The authors write that they took only photos under Creative Commons licences.', 'exposing'],
    ],
    makers: [['It was made by four researchers at IBM.', 'paper']],
    use: [
      [
        'IBM gave it to researchers who filled in a questionnaire, at its own discretion.',
        'notice',
      ],
      [
        'A contractor and a student intern at Microsoft downloaded it to see whether it would be useful; Microsoft says that neither used it.',
        'bloomberg',
      ],
      [
        'Amazon looked into it as well and, according to court documents, decided not to use it.',
        'willkie',
      ],
    ],
    fate: [
      [
        'In March 2019 NBC News reported that photographers had not known that their photos were in it.',
        'nbc',
      ],
      [
        'Creative Commons answered that copyright is not a good tool for protecting privacy.',
        'verge',
      ],
      [
        'In 2020 two members of Flickr from Illinois sued IBM under the state’s law on biometric data.',
        'opinion',
      ],
      ['Later that year they sued Amazon, FaceFirst, Google and Microsoft over it too.', 'stay'],
      [
        'Microsoft and Amazon won in October 2022: the court found too little evidence that what they were accused of had happened mainly in Illinois.',
        'willkie',
      ],
      [
        'The cases against IBM and FaceFirst were dismissed by agreement of both sides.',
        'covington',
      ],
      [
        'The complaint against Google was dismissed in March 2024, with leave to amend it.',
        'google',
      ],
    ],
    you: [
      [
        'In 2019 IBM said that it takes photos out when the photographer or a person shown asks, by e-mail and with links to the photos.',
        'report',
      ],
      [
        'As the list is not public, almost nobody could know which links to send, NBC News found.',
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
      date: '2020-01-24',
      kind: 'court',
      text: 'Two members of Flickr sue IBM.',
      source: 'stay',
    },
    {
      date: '2020-07-14',
      kind: 'court',
      text: 'They sue Amazon, FaceFirst, Google and Microsoft too.',
      source: 'stay',
    },
    {
      date: '2020-09-15',
      kind: 'court',
      text: 'The court lets most of the claims against IBM proceed.',
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
      text: 'The complaint against Google is dismissed, with leave to amend it.',
      source: 'google',
    },
  ],
};
