/** Texts of the whole story and its pictures, in English: the table that translations follow. */
export const en = {
  timelineTitle: 'Datasets with Flickr photos, year by year',
  chainTitle: 'From dataset to dataset: photos from Flickr',
  asTable: 'As a table',
  columnYear: 'Year',
  columnParents: 'Made from',
  storyTitle: 'How photos on Flickr became training data',
  storyLead: 'A few short chapters. Each sentence has its source.',
  chapterSharing: 'A licence to share',
  chapterSearching: 'A search box',
  chapterCollection: 'A hundred million photos',
  chapterChain: 'One dataset out of another',
  chapterUsers: 'Who worked with them',
  chapterFinding: 'Who found out',
  chapterRemains: 'What remains',
  chainText:
    'Photos pass from one dataset into the next. The height of bars and bands shows how many photos there are; a hairline stands for anything smaller. One photo can pass into several.',
  legendPhotos: 'Photos',
  legendFaces: 'Faces, where nobody counted photos',
  legendUnknown: 'Number not known',
  pictureKeys:
    'Point at a part, or use the arrow keys, to see how many photos there are and the source. Enter opens the dataset or the source.',
  pictureSvg: 'Save as SVG',
  picturePng: 'Save as PNG',
  pictureCredit: 'Picture: Overexposed, CC BY 4.0.',
  pictureFailed: 'The picture could not be saved.',
  columnFlow: 'How many',
  columnSource: 'Source',
  mapTitle: 'Where datasets with Flickr photos were made',
  mapText:
    'Datasets by the countries of their makers’ institutions, as far as a source names them.',
  mapLegend: 'Each dot is a dataset. One with makers in two countries appears in both.',
  mapInstitutions: 'Institutions behind more than one dataset',
  columnCountry: 'Country',
  columnInstitution: 'Institution',
  columnDatasets: 'Datasets',
  yearsText:
    'Datasets by the year they came out, and what was reported, withdrawn or decided in court.',
  yearsLegend:
    'A larger dot is a larger dataset; each larger size means ten times as many. A square is an event.',
  columnEvent: 'What happened',

  ownTitle: 'These photos in the story',
  ownPhotos: { one: '{count} photo', other: '{count} photos' },
  ownWent: '{photos} went from {way}',
  ownThen: '{way} to {next}',
  ownLeast: 'at least {photos}',
  ownNone: 'none of these photos',
  ownUnknown: 'not known',
  ownNote:
    'A photo counts as passed from one dataset to another only if both lists name it and a source says that one was made from the other. Otherwise we only know that a list names it.',
  ownLeastNote:
    '≥ means “at least”: a list is missing or incomplete here, or the person has photos that these lists do not link to them.',
  ownChainTitle: 'These photos, from dataset to dataset',
  ownChainText:
    'The datasets whose lists name these photos, what those were made from, and what was made from them. The height of bars and bands shows how many of these photos they hold.',
  legendOwn: 'These photos, with their number',
  legendNone: '0: none of these photos',
  legendNotKnown:
    '?: not known, as its list is missing, switched off, here only in part, or names no members',
  ownYearsTitle: 'These photos through the years',
  ownYearsText:
    'When these photos were posted, when the datasets whose lists name them came out, and what happened to those datasets.',
  ownYearsLegend:
    'A bar shows the photos posted in a year. A dot is a dataset whose list names some of them, a square an event in the life of one.',
  ownPosted: { one: '{count} posted', other: '{count} posted' },
  ownUndated: {
    one: '{count} photo is not on a bar, as the year of posting is not known.',
    other: '{count} photos are not on a bar, as the year of posting is not known.',
  },
  columnInList: 'Photos in its list',
  columnInBoth: 'Photos in both lists',
};

export type StoryMessages = typeof en;
