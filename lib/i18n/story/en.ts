/** Texts of the whole story and its pictures, in English: the table that translations follow. */
export const en = {
  timelineTitle: 'Through the years',
  chainTitle: 'Who was made from whom',
  asTable: 'As a table',
  columnYear: 'Year',
  columnParents: 'Made from',
  storyTitle: 'How photos on Flickr became training data',
  storyLead: 'A few chapters that anyone can read. Each sentence names where it was read.',
  chapterSharing: 'A licence to share',
  chapterSearching: 'A search box',
  chapterCollection: 'A hundred million photos',
  chapterChain: 'One dataset out of another',
  chapterUsers: 'Who worked with them',
  chapterFinding: 'Who found out',
  chapterRemains: 'What remains',
  chainText:
    'Photos pass from one dataset into the next. Bars and bands are as high as they hold photos; a hairline stands for anything less. One photo can pass into several.',
  legendPhotos: 'Photos',
  legendFaces: 'Faces, where nobody counted photos',
  legendUnknown: 'How many is not known',
  pictureKeys:
    'Point at a part, or move along with the arrow keys, to see how many and who says so. Enter opens the dataset or the source.',
  pictureSvg: 'Save as SVG',
  picturePng: 'Save as PNG',
  pictureCredit: 'Picture: Overexposed, CC BY 4.0.',
  pictureFailed: 'The picture could not be saved.',
  columnFlow: 'How many',
  columnSource: 'Source',
  mapTitle: 'Where they were made',
  mapText:
    'Datasets by the countries of their makers’ institutions, as far as a source names them.',
  mapLegend: 'Each dot is a dataset. One with makers in two countries stands in both.',
  mapInstitutions: 'Institutions behind more than one dataset',
  columnCountry: 'Country',
  columnInstitution: 'Institution',
  columnDatasets: 'Datasets',
  yearsText:
    'Datasets in the year they came out, and what was reported, withdrawn or decided in court.',
  yearsLegend:
    'A larger dot is a larger dataset; each size up is ten times as many. A square is something that happened to one.',
  columnEvent: 'What happened',

  ownTitle: 'The way of these photos',
  ownPhotos: { one: '{count} photo', other: '{count} photos' },
  ownParent: 'known from how the datasets were made',
  ownNote:
    'Bold: its list names the photos. The others are known only from how the datasets were made.',
};

export type StoryMessages = typeof en;
