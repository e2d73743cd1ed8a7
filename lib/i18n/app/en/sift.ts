/** Texts for filtering findings by time and place, and for keeping places. */
export const sift = {
  siftFrom: 'From',
  siftTo: 'To',
  siftNote:
    'By the day a photo was taken, if a file says so; otherwise by when it was posted. A span of months counts if it overlaps these days.',
  siftNear: 'Taken near (latitude, longitude)',
  siftWithin: 'Within',
  siftBadPlace:
    'This is not a place. Write it like 48.14, 11.58; until then, findings from everywhere are shown.',
  siftUnknown: 'Also show those whose date or place is not known: {count}',
  findingTaken: 'Taken {date}',
  findingUndated: 'Date not known',
  findingUnplaced: 'Place not known',
  placesKeep: 'Also keep where the photos were taken',
  placesKeepNote:
    'Photos with a known place: {count}. Places stay in this browser, and are deleted with the check.',
  placesSave: 'Save places too',
  placesLoad: 'Load places too, if the file has them',
  checkPlaced: 'With a known place',
};
