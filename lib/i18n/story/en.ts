/** Texts of the whole story and its pictures, in English: the table that translations follow. */
export const en = {
  timelineTitle: 'Through the years',
  chainTitle: 'Which came from which',
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
  legendUnknown: 'How many is not known',
  pictureKeys:
    'Point at a part, or move along with the arrow keys, to see how many photos there are and the source. Enter opens the dataset or the source.',
  pictureSvg: 'Save as SVG',
  picturePng: 'Save as PNG',
  pictureCredit: 'Picture: Overexposed, CC BY 4.0.',
  pictureFailed: 'The picture could not be saved.',
  columnFlow: 'How many',
  columnSource: 'Source',
  mapTitle: 'Where they were made',
  mapText:
    'Datasets by the countries of their makers’ institutions, as far as a source names them.',
  mapLegend: 'Each dot is a dataset. One with makers in two countries appears in both.',
  mapInstitutions: 'Institutions behind more than one dataset',
  columnCountry: 'Country',
  columnInstitution: 'Institution',
  columnDatasets: 'Datasets',
  yearsText:
    'Datasets in the year they came out, and what was reported, withdrawn or decided in court.',
  yearsLegend:
    'A larger dot is a larger dataset; each larger size means ten times as many. A square is an event.',
  columnEvent: 'What happened',

  ownTitle: 'The path of these photos',
  ownPhotos: { one: '{count} photo', other: '{count} photos' },
  ownParent: 'known from how the datasets were made',
  ownNote:
    'Bold: its list names the photos. The others are known only from how the datasets were made.',
};

export type StoryMessages = typeof en;
