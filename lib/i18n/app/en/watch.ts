/** Texts of the watch list. */
export const watch = {
  watch: 'Keep a watch list',
  watchNote:
    'For members and kept checks that you choose. Whenever lists are added, updated, removed, or switched on or off, they are looked up again on this device, and the popup says what is new.',
  watchTitle: 'Watch list',
  watchAdd: 'Add to watch list',
  watchRemove: 'Remove from watch list',
  watchNews: {
    one: '{count} new finding on your watch list since {date}: {names}',
    other: '{count} new findings on your watch list since {date}: {names}',
  },
  watchIn: '{count} in {name}',
  watchSeen: 'Mark as seen',
  watchShow: 'Show the watch list',
  watchNone:
    'Nothing is watched yet. Add a member from the answer to a search, and a check from “Kept checks”.',
  watchOff: 'The watch list is switched off in the settings. Nothing here is looked up again.',
  watchSince: 'Compared with {date}',
  watchFresh: {
    one: '{count} new finding: {names}',
    other: '{count} new findings: {names}',
  },
  watchSame: 'Nothing new in the lists that were searched.',
  watchUnknown: 'Not known: the lists could not answer yet.',
  watchStale: 'Not looked up in the current lists yet.',
  dataWatch: 'Members and checks on your watch list, and what was found about them.',
};
