import { defineDataset } from '../schema';

export const ibmDif = defineDataset({
  id: 'ibm-dif',
  name: 'IBM DiF',
  short: 'measuring how faces differ',
  subject: 'faces',
  sources: {
    notice: {
      title: 'IBM: privacy notice of the Diversity in Faces dataset',
      url: 'https://www.research.ibm.com/artificial-intelligence/trusted-ai/diversity-in-faces/documents/privacy-notice.html',
      kind: 'primary',
    },
    order: {
      title:
        'US District Court, Western District of Washington: Vance v. Microsoft, order of 17 October 2022',
      url: 'https://law.justia.com/cases/federal/district-courts/washington/wawdce/2:2020cv01082/287400/145/index.html',
      kind: 'court',
    },
    google: {
      title:
        'US District Court, Northern District of California: Vance v. Google, order of 15 March 2024',
      url: 'https://law.justia.com/cases/federal/district-courts/california/candce/5:2020cv04696/362392/103/index.html',
      kind: 'court',
    },
    complaint: {
      title:
        'US District Court, Northern District of Illinois: Vance v. IBM, second amended complaint of 12 March 2020',
      url: 'https://www.docketalarm.com/cases/Illinois_Northern_District_Court/1--20-cv-00577/Vance_v._International_Business_Machines_Corporation/19/',
      kind: 'court',
    },
    bloomberg: {
      title: 'Bloomberg Law: Microsoft, Amazon Avoid Illinois BIPA Suits Over Photo Uploads',
      url: 'https://news.bloomberglaw.com/litigation/microsoft-amazon-avoid-illinois-bipa-suits-over-photo-uploads',
      kind: 'news',
    },
    willkie: {
      title:
        'Willkie Farr & Gallagher, 19 October 2022: Federal judge in Washington dismisses two BIPA-related class action cases',
      url: 'https://complianceconcourse.willkie.com/articles/news-alerts-2022-10-october-20221019-federal-judge-in-washington-dismisses/',
      kind: 'study',
    },
    perkins: {
      title:
        'Perkins Coie, November 2022: Amazon and Microsoft Win Summary Judgment in Illinois BIPA Lawsuits',
      url: 'https://www.perkinsonprivacy.com/2022/11/amazon-and-microsoft-win-summary-judgment-in-illinois-bipa-lawsuits-based-on-extraterritoriality/',
      kind: 'study',
    },
    covington: {
      title:
        'Covington & Burling, May 2024: What the Diversity in Faces Litigation Means for Biometric Technologies',
      url: 'https://www.insideprivacy.com/data-privacy/what-the-diversity-in-faces-litigation-means-for-biometric-technologies/',
      kind: 'study',
    },
    paper: { title: 'Diversity in Faces', url: 'https://arxiv.org/abs/1901.10436', kind: 'paper' },
    exposing: {
      title: 'Exposing.ai: IBM Diversity in Faces',
      url: 'https://exposing.ai/ibm_dif',
      kind: 'study',
    },
    report: {
      title: 'Fortune, 12 March 2019: on the story of NBC News',
      url: 'https://fortune.com/2019/03/12/millions-of-flickr-photos-were-scraped-to-train-facial-recognition-software',
      kind: 'news',
    },
  },
  fullName: { value: 'Diversity in Faces', source: 'paper' },
  year: { value: 2019, source: 'paper' },
  authors: {
    value: ['Michele Merler', 'Nalini Ratha', 'Rogerio Feris', 'John R. Smith'],
    source: 'paper',
  },
  institutions: { value: ['IBM Research'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value:
      'To measure how faces differ, so that face recognition works equally well for everybody.',
    source: 'paper',
  },
  faces: { value: 1_000_000, source: 'paper', note: 'rounded by the authors' },
  howFlickr: {
    value: 'Faces in Creative Commons photos of the YFCC100M collection, which is all from Flickr.',
    source: 'exposing',
  },
  licence: {
    value:
      'Photos: Creative Commons. IBM gave the dataset out for research only, at its own discretion.',
    source: 'notice',
  },
  status: {
    value: {
      kind: 'on-request',
      text: 'IBM gave it out to researchers who filled in a questionnaire, and never for public download. Whether it still does is not known.',
    },
    source: 'notice',
  },
  paper: {
    value: {
      title: 'Diversity in Faces',
      venue: 'arXiv preprint',
      year: 2019,
      arxiv: '1901.10436',
    },
    source: 'paper',
  },
  knownUsers: [
    { value: 'IBM', kind: 'made', source: 'paper' },
    {
      value: 'Microsoft',
      kind: 'obtained',
      source: 'order',
      note: 'a contractor and a student intern downloaded it to see whether it would be useful; Microsoft says that neither used it',
    },
    {
      value: 'Amazon',
      kind: 'obtained',
      source: 'willkie',
      also: 'perkins',
      note: 'to see whether it would be useful; according to court documents it decided not to use it',
    },
    {
      value: 'Microsoft',
      kind: 'sued',
      source: 'order',
      outcome: 'Microsoft won: the court granted it summary judgment on 17 October 2022.',
    },
    {
      value: 'Amazon',
      kind: 'sued',
      source: 'bloomberg',
      also: 'willkie',
      outcome: 'Amazon won: the court granted it summary judgment on 17 October 2022.',
    },
    {
      value: 'Google',
      kind: 'sued',
      source: 'google',
      also: 'covington',
      note: 'the plaintiffs said that it had obtained the dataset',
      outcome:
        'On 15 March 2024 the court dismissed the complaint, but let the plaintiffs amend it; in May 2024 a law firm counted the case among those that had been dismissed.',
    },
    {
      value: 'IBM',
      kind: 'sued',
      source: 'complaint',
      also: 'covington',
      outcome: 'The case was dismissed by agreement of both sides.',
    },
  ],
  matchable: {
    value: {
      answer: 'partly',
      reason:
        'The list was not for public download; a copy that somebody holds can be read. Exposing.ai can search a part of it.',
    },
    source: 'exposing',
  },
  removal: {
    value: {
      whom: 'IBM',
      how: 'In 2019 IBM said that it takes photos out when the photographer or a person shown asks: by e-mail, with links to the photos.',
    },
    source: 'report',
  },
  parents: [{ value: 'yfcc100m', source: 'exposing' }],
  unknown: ['photos', 'people', 'listGives'],
});
