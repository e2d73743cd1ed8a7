/** Texts of the checks of a person's own photos. */
export const photos = {
  navPhotos: 'Your photos',
  photosTitle: 'All of your photos',
  photosLead:
    'Many lists name photos but no members, so a search by member cannot answer for them. Here each of your photos is looked up by its number: from the data that Flickr gives you on request in your account settings, or from any list of photos.',
  photosDrop: 'Drop zip archives, files or a folder here, or',
  photosPickFiles: 'Choose files',
  photosPickFolder: 'Choose a folder',
  photosKinds:
    'Overexposed reads the archives of “Request my Flickr data”, with metadata or pictures, packed or unpacked; text and CSV files with numbers or addresses of photos; a Data Lifeboat; and pictures that have the photo’s number in their names.',
  photosLocal:
    'Files are read on this device and sent nowhere. Contacts, mail, comments and favourites are never opened. Nothing is kept unless you keep it.',
  photosReading: 'Reading your files',
  photosRead: '{done} of {total} files',
  photosAsking: 'Looking up your photos',
  photosAsked: '{done} of {total} photos',
  photosNone: 'These files name no photo',
  photosNoneText: 'Neither their names nor their contents give a photo’s number for certain.',
  photosFailed: 'The photos could not be checked',
  photosFailedText: 'This says nothing about any photo.',

  checkFound: {
    one: '{count} of {total} photos appears in datasets’ file lists',
    other: '{count} of {total} photos appear in datasets’ file lists',
  },
  checkNothing: 'None of these photos is in the lists searched',
  checkSearched: 'Lists that were searched',
  checkAnswered: 'Answered {date}',
  checkFacts: 'What these files contain',
  checkPhotos: 'Photos seen',
  checkCounted: 'Photos according to the account',
  checkPublic: 'Public',
  checkLimited: 'Friends and family',
  checkPrivate: 'Private',
  checkUnknown: 'Visibility not known',
  checkFirst: 'First posted',
  checkLast: 'Last posted',
  checkAlbumsOnly: 'Named only by albums',
  checkMissing:
    'The account counts {counted} photos; these files name {seen}. Nothing is known about the others.',
  checkUncounted: 'The files do not say how many photos the account has: some may be missing.',
  problemsTitle: 'What was not read',
  problemDamaged: 'Damaged',
  problemMissing: 'Archives that are missing',
  problemUnclear: 'Pictures whose number is not certain',
  problemRows: 'Rows that name no photo',
  problemUnread: 'Files that were not opened',

  checkName: 'Name of this check',
  checkKeep: 'Keep this check',
  checkNotKept: 'Not kept yet: it will be lost when you leave this page.',
  checkNotHere: 'Nothing is kept in private windows.',
  checkNotSaved: 'It could not be kept. The browser may have no space left.',
  checksTitle: 'Kept checks',
  checkMade: 'Made {date}. Photos: {photos}, in lists: {listed}',
  checkNew: 'The lists have changed. New findings: {count}',
  checkRenewing: 'The lists have changed. Your photos are looked up again…',
  checkOpen: 'Show',
  checkClose: 'Close',
  checkSave: 'Save to a file',
  checkLoad: 'Load a check from a file',
  checkBadFile: 'This file does not contain a check. Nothing was changed.',

  findingsLabel: 'Findings',
  findingsShown: { one: '{count} finding shown', other: '{count} findings shown' },
  findingPosted: 'Posted {date}',
  marksShow: 'Show',
  marksAll: 'All findings',
  markNone: 'Not marked',
  markSent: 'Letter sent',
  markAnswered: 'Answered',
  markRemoved: 'Removed',
  markFine: 'Mine, and fine',
  markOf: 'Mark for photo {id} in {dataset}',
  markShown: 'Mark all shown as',
  markApply: 'Mark',
  markUndo: 'Undo',

  compareWith: 'Compare or merge with',
  compareChoose: 'Choose a check',
  compareBoth: 'Photos in both',
  compareOnly: 'Photos only in {name}',
  compareListed: 'Found only in {name}',
  compareLists:
    'These two were answered from different lists: that alone may be why something was found in only one.',
  compareSame: 'Both have the same findings.',

  mergeName: 'Name of the merged check',
  mergeKeep: 'Merge the two',
  mergeNote:
    'Makes a new check with the photos of both, each once, looked up in the lists as they are now. Both checks stay until you remove them. What you have marked counts in every check.',
  mergedFacts: 'What the merged checks contain',
  mergedFrom: 'Merged from',
  mergedMissing:
    'One of the merged checks counts {counted} photos, and together they name {seen}. Nothing is known about the others.',
  mergedUnclear:
    'Some photos may be missing: not every merged check says how many there are, or names them all.',

  dataChecks:
    'Checks of your photos that you keep, with places if you chose that, your marks in them, and how far the check of a list has come.',

  walkStart: 'Check all of this list',
  walkNote:
    'This tab scrolls through the list to its end, page after page. Leave it open and visible; after an interruption it continues where it left off.',
  walkFailed: 'This list could not be checked. Reload the page and try again.',
  walkedFacts: 'What this list contains',
  walkedCounted: 'Photos according to the page',
  walkedMissing:
    'The page counts {counted} photos and showed {seen}. Nothing is known about the others.',
  walkedUncounted: 'The page does not say how many photos there are: some may not have been shown.',
  openWalksTitle: 'Unfinished checks of lists',
  openWalkSeen: '{seen} of {total} photos seen',
  openWalkSeenOnly: 'Photos seen: {seen}',
  openWalkEnded: 'All photos were seen. They are looked up as soon as the lists can answer.',
  openWalkGoOn: 'Continue',
  openWalkNote: '“Continue” opens the list in a tab, at the page where the check left off.',

  greetFound: {
    one: 'Your photos: at least {count} in {names}',
    other: 'Your photos: at least {count} in {names}',
  },
  greetCheck: 'Check all of your photos',
  pageAside: {
    one: '{count} photo that you marked as fine or removed is not counted.',
    other: '{count} photos that you marked as fine or removed are not counted.',
  },
};
