import { defineDataset } from '../schema';

export const adience = defineDataset({
  id: 'adience',
  name: 'Adience',
  sources: {
    paper: {
      title: 'Age and Gender Estimation of Unfiltered Faces',
      url: 'https://doi.org/10.1109/TIFS.2014.2359646',
    },
    list: {
      title: 'AgeGenderDeepLearning: the five fold files',
      url: 'https://github.com/GilLevi/AgeGenderDeepLearning/tree/2d591d4663b3faf778377f6b4377285a96262cb5/Folds/original_txt_files',
    },
  },
  authors: { value: ['Eran Eidinger', 'Roee Enbar', 'Tal Hassner'], source: 'paper' },
  purpose: {
    value: "To train and test programs that guess a person's age and gender from a photo.",
    source: 'paper',
  },
  howFlickr: {
    value: 'Photos uploaded from phones to Flickr without being sorted by hand first.',
    source: 'paper',
  },
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
});
