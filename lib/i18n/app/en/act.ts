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
  letterAdvice: 'This is a form letter, not legal advice.',

  letterSubject: 'Photos of mine in {dataset}',
  letterHello: 'Dear Sir or Madam,',
  letterOpening:
    'The file list of the dataset {dataset} names photos that I published on Flickr. They are listed at the end of this letter.',
  letterAskGdpr:
    'Under Article 15 of the General Data Protection Regulation I ask you to confirm whether you process personal data about me, where it came from, for what purposes, to whom it was disclosed, and for how long it is kept. Under Article 21 I object to the processing, and under Article 17 I ask you to erase the data and to tell the recipients, as Article 19 provides. Please answer within one month, as Article 12(3) provides.',
  letterAskUkGdpr:
    'Under Article 15 of the UK General Data Protection Regulation I ask you to confirm whether you process personal data about me, where it came from, for what purposes, to whom it was disclosed, and for how long it is kept. Under Article 21 I object to the processing, and under Article 17 I ask you to erase the data and to tell the recipients, as Article 19 provides. Please answer within one month, as Article 12(3) provides.',
  letterAskCcpa:
    'Under sections 1798.105 and 1798.110 of the California Civil Code I ask you to tell me what personal information you have collected about me, from which sources, for what purposes and to whom it was disclosed, and to delete it. Please answer within 45 days, as section 1798.130 provides.',
  letterAskNone:
    'I ask you to remove these photos, and everything derived from them that identifies people, from the dataset and from every copy you give out, and to tell me to whom you have given it.',
  letterIdentify: 'My account on Flickr is {account}.',
  letterBye: 'Yours faithfully,',
  letterPhotos: { one: 'The photo', other: 'The {count} photos' },
  letterAttached: 'The photos are listed in the attached table.',

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
  letterNotFor:
    'No letter is made for {names}: no publisher gives out that list. Look for the photos in a publisher’s own list first.',
  reportEvidence: 'The lists with a finding',
  reportFile: 'List file',
  reportPhotosOf: 'Photos in the list: {size}',
  reportNothingIn: 'Searched, without a finding:',
  reportNoFiles: 'Which files were read is not recorded.',
};
