/** Texts that more than one page shows. */
export const common = {
  name: 'Overexposed',
  skip: 'Skip to content',
  openTab: 'Open in a tab',
  copy: 'Copy',
  copied: 'Copied',
  copyRefused:
    'Your browser did not allow copying. The text is selected: copy it with Ctrl+C or ⌘C.',
  keep: 'Keep',
  newTab: 'Opens in a new tab',

  sampleTitle: 'Sample data',
  sampleText: 'These lists name invented photos and members. No real photo can be found in them.',
  openingTitle: 'Opening the lists…',
  missingTitle: 'The lists are missing',
  missingText: 'Nothing can be answered, neither yes nor no. Install Overexposed again.',
  damagedTitle: 'The lists are damaged',
  damagedText:
    'Their contents have changed, so they cannot answer anything, neither yes nor no. Install Overexposed again.',
  unsupportedTitle: 'These lists need a newer Overexposed',
  unsupportedText: 'Until it is updated nothing can be answered, neither yes nor no.',
  silentTitle: 'Overexposed did not answer',
  silentText: 'Something failed in the background. This says nothing about any photo.',
  details: 'Technical details',
  retry: 'Try again',
  crashTitle: 'This page stopped working',
  crashText: 'Something went wrong while displaying it. Reloading usually helps.',
  reload: 'Reload',

  photosInIndex: { one: '{count} photo', other: '{count} photos' },
  listsInIndex: { one: '{count} list', other: '{count} lists' },
  membersInIndex: { one: '{count} member', other: '{count} members' },

  coverageTitle: 'What the lists do not cover',
  coverageUnpublished: 'Many datasets never published a list of their photos.',
  coverageRenamed:
    'A photo uploaded again has a new number, and a member who was renamed may be listed under the old name.',
  coverageTime:
    'A list shows what was collected at the time. Photos deleted or made private since then are still in it.',
  coverageCopies: 'No list shows copies that were passed on, or what was trained with them.',
  notSafe: '“Not in the lists searched” does not mean that a photo was never used.',
};
