/** Texts of reports, of what a person can do, and of the pages' introduction. */
export const act = {
  reportTitle: 'Save what was found',
  reportCsv: 'Table (CSV)',
  reportJson: 'Data (JSON)',
  reportPrint: 'Print',
  reportFor: 'Report for {query}',
  reportMade: 'Made on {date} from lists of {photos} photos',
  reportIndex: 'Index fingerprint {id}',
  reportPhoto: 'Photo',
  reportDatasets: 'Datasets',
  posted: 'Posted',
  postedSince: '{date} or later',
  sortBy: 'Sort by',
  sortNumber: 'Number',
  sortOldest: 'Oldest first',
  sortNewest: 'Newest first',
  postedYear: 'Posted in',
  postedAny: 'Any year',
  postedNote:
    'The span is what photos with similar numbers were posted in; members can change the date.',

  actTitle: 'What can I do?',
  actCan: 'What asking can achieve',
  actCanRemove: 'A publisher can take your photos out of what it still gives out.',
  actCanTell:
    'Some laws oblige a publisher to say what it holds about you, and where it came from.',
  actCannot: 'What it cannot',
  actCannotCopies: 'Copies that others downloaded cannot be called back.',
  actCannotTrained: 'What was trained with the photos does not forget them.',
  actFlickr:
    'On Flickr you can make photos private or change their licence. That can keep them out of lists to come, not out of those made before.',
  actWho: 'Whom to ask',
  actWhoUnknown: 'We know of no contact.',

  letterTitle: 'A letter to the publisher',
  letterLead: 'Made from the photos found. You send it, if you want to: nothing is sent from here.',
  letterDataset: 'Dataset',
  letterLaw: 'Law to cite',
  letterGdpr: 'GDPR (European Union)',
  letterUkGdpr: 'UK GDPR',
  letterCcpa: 'CCPA (California)',
  letterNone: 'None',
  letterLanguage: 'Language of the letter',
  letterNameLabel: 'Your name',
  letterText: 'Letter',
  letterMail: 'Open in mail',
  letterMailLong: 'The list is too long for a mail link. Attach the saved table instead.',
  letterCcpaNote: 'The CCPA binds businesses, not universities or public bodies.',
  letterGdprNote:
    'Research has exemptions from erasure. The right to know what is held remains in most cases.',
  letterRole: { one: 'What is this photo to you?', other: 'What are these photos to you?' },
  roleTook: { one: 'I took it', other: 'I took them' },
  roleIn: { one: 'I am in it', other: 'I am in them' },
  roleBoth: 'Both',
  letterSample:
    'What was found comes from sample data, which is invented: there is nobody to write to.',
  letterOwn: 'What was found is in a table of your own: there is no publisher to write to.',
  letterTable: 'Table of these photos (CSV)',
  letterFadp: 'FADP (Switzerland)',
  letterLgpd: 'LGPD (Brazil)',
  letterAppi: 'APPI (Japan)',
  letterFadpNote: 'Research that names nobody in its results can be a ground to go on.',
  letterLgpdNote:
    'The LGPD binds who collects data in Brazil or offers services there. Most of it does not apply to academic work.',
  letterAppiNote:
    'The APPI binds businesses in Japan, and those abroad that offer something to people there. Academic research has exemptions.',
  letterAdvice: 'This is a form letter, not legal advice.',

  welcomeTitle: 'Are your photos in a face-recognition dataset?',
  welcomeLead:
    'Researchers and companies took millions of photos from Flickr to teach machines to recognise faces. Overexposed marks those that appear in their file lists while you browse.',
  welcomeMarkTitle: 'Look for this mark',
  welcomeMarkText:
    'It sits on photos and members that appear in a list. Click it to see which one, what the dataset was made for, and what you can do.',
  welcomeMarkPicture: 'A photo with an amber label in its corner that reads MegaFace',
  welcomeButtonTitle: 'Pin the button',
  welcomeButtonText:
    'Open the browser’s extensions menu and pin Overexposed. Its button counts the marked photos of a page and searches for members and photos.',
  welcomeTryTitle: 'Try a search',
  welcomeTryText: 'Your own Flickr username is a good start. The answer comes from this device.',
  welcomePrivacy:
    'What you look at and search for stays in your browser. Flickr is asked only when you click for something that only Flickr knows.',
  welcomeSettings: 'Settings and datasets',
};
