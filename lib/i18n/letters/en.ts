import type { Messages } from '../translate';

/** What letters to publishers and authorities say. */
export const en = {
  subjectTook: { one: 'A photo of mine in {dataset}', other: 'Photos of mine in {dataset}' },
  subjectIn: { one: 'A photo of me in {dataset}', other: 'Photos of me in {dataset}' },
  subjectBoth: {
    one: 'A photo by me and of me in {dataset}',
    other: 'Photos by me and of me in {dataset}',
  },
  hello: 'Dear Sir or Madam,',
  openingTook: {
    one: 'The file list of the dataset {dataset} names a photo on Flickr that I took.',
    other: 'The file list of the dataset {dataset} names photos on Flickr that I took.',
  },
  openingIn: {
    one: 'The file list of the dataset {dataset} names a photo on Flickr that shows me.',
    other: 'The file list of the dataset {dataset} names photos on Flickr that show me.',
  },
  openingBoth: {
    one: 'The file list of the dataset {dataset} names a photo on Flickr that I took and that shows me.',
    other:
      'The file list of the dataset {dataset} names photos on Flickr that I took and that show me.',
  },
  identify: 'My account on Flickr is {account}.',
  askGdpr:
    'Under Article 15 of the General Data Protection Regulation I ask you to confirm whether you process personal data about me, where it came from, for what purposes, to whom it was disclosed, and for how long it is kept. Under Article 21 I object to the processing, and under Article 17 I ask you to erase the data and to tell the recipients, as Article 19 provides. Please answer within one month, as Article 12(3) provides.',
  askUkGdpr:
    'Under Article 15 of the UK General Data Protection Regulation I ask you to confirm whether you process personal data about me, where it came from, for what purposes, to whom it was disclosed, and for how long it is kept. Under Article 21 I object to the processing, and under Article 17 I ask you to erase the data and to tell the recipients, as Article 19 provides. Please answer within one month, as Article 12(3) provides.',
  askFadp:
    'Under Article 25 of the Swiss Federal Act on Data Protection I ask you to tell me whether you process personal data about me, which data, where it came from, for what purpose, to whom it was disclosed, and for how long it is kept. I object to the processing (Article 30(2)(b)), and under Article 32(2) I ask you to stop it, to disclose the data to nobody, and to delete it. Please answer within 30 days, as Article 25(7) provides.',
  askLgpd:
    'Under Article 18 of the Brazilian General Data Protection Law (Law 13.709/2018) I ask you to confirm whether you process personal data about me (item I), to give me access to it (item II), and to tell me with whom you shared it (item VII). Under paragraph 2 I object to the processing, and I ask you to delete the data that is processed unlawfully (item IV). Please answer within 15 days, as Article 19(II) provides.',
  askAppi:
    'Under Article 33 of the Japanese Act on the Protection of Personal Information I ask you to disclose the personal data that you hold about me, and under Article 35 to stop using it or erase it and to stop providing it to third parties. Please do so without delay, as these articles provide.',
  askCcpa:
    'Under sections 1798.105 and 1798.110 of the California Civil Code I ask you to tell me what personal information you have collected about me, from which sources, for what purposes and to whom it was disclosed, and to delete it. Please answer within 45 days, as section 1798.130 provides.',
  askNone: {
    one: 'I ask you to remove this photo, and everything derived from it that identifies people, from the dataset and from every copy you give out, and to tell me to whom you have given it.',
    other:
      'I ask you to remove these photos, and everything derived from them that identifies people, from the dataset and from every copy you give out, and to tell me to whom you have given them.',
  },
  bye: 'Yours faithfully,',
  photos: { one: 'The photo:', other: 'The {count} photos:' },
  attached: {
    one: 'The photo is named in the attached table.',
    other: 'The {count} photos are listed in the attached table.',
  },

  reminderSubject: 'Reminder: {subject}',
  reminderOpening: {
    one: 'On {date} I wrote to you about a photo in the file list of the dataset {dataset}. I have received no answer.',
    other:
      'On {date} I wrote to you about photos in the file list of the dataset {dataset}. I have received no answer.',
  },
  reminderAsk: 'I repeat my request below and ask you to answer it within 14 days.',
  reminderNext:
    'If I hear nothing by then, I will complain to the competent authority ({authority}).',

  overdueGdpr:
    'Article 12(3) of the General Data Protection Regulation allows one month for an answer. That month ended on {deadline}.',
  overdueUkGdpr:
    'Article 12(3) of the UK General Data Protection Regulation allows one month for an answer. That month ended on {deadline}.',
  overdueFadp:
    'Article 25(7) of the Swiss Federal Act on Data Protection allows, as a rule, 30 days for an answer. They ended on {deadline}.',
  overdueLgpd:
    'Article 19(II) of the Brazilian General Data Protection Law allows 15 days for an answer. They ended on {deadline}.',
  overdueAppi:
    'Article 33(2) of the Japanese Act on the Protection of Personal Information requires disclosure without delay. The two weeks after which Article 39 allows an action ended on {deadline}.',
  overdueCcpa:
    'Section 1798.130 of the California Civil Code allows 45 days for an answer. They ended on {deadline}.',

  authorityGdpr: 'Article 77 of the General Data Protection Regulation',
  authorityUkGdpr: 'Information Commissioner’s Office',
  authorityFadp: 'Federal Data Protection and Information Commissioner',
  authorityLgpd: 'National Data Protection Authority, ANPD',
  authorityAppi: 'Personal Information Protection Commission',
  authorityCcpa: 'California Privacy Protection Agency',

  complaintSubject: 'Complaint: no answer from the publisher of {dataset}',
  complaintOpening:
    'I wish to complain about the publisher of the dataset {dataset} ({publisher}).',
  complaintOpeningShort: 'I wish to complain about the publisher of the dataset {dataset}.',
  complaintAsked:
    'On {date} I asked the publisher to tell me what data about me it holds, and to delete it. I have received no answer.',
  complaintAsk: 'I ask you to look into this and to tell me the outcome.',
} satisfies Messages;

export type LetterMessages = typeof en;
