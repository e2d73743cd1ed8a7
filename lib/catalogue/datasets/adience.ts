import { defineDataset } from '../schema';

export const adience = defineDataset({
  id: 'adience',
  name: 'Adience',
  sources: {
    opencv: {
      title: 'OpenCV: datasets, on Adience',
      url: 'https://docs.opencv.org/3.0-beta/modules/datasets/doc/datasets/fr_adience.html',
    },
    paper: {
      title: 'Age and Gender Estimation of Unfiltered Faces',
      url: 'https://doi.org/10.1109/TIFS.2014.2359646',
    },
    summary: {
      title: 'Age-and-Gender-Detection: README, on the dataset it uses',
      url: 'https://github.com/KeplerInCoding/Age-and-Gender-Detection',
    },
    list: {
      title: 'AgeGenderDeepLearning: the five fold files',
      url: 'https://github.com/GilLevi/AgeGenderDeepLearning/tree/2d591d4663b3faf778377f6b4377285a96262cb5/Folds/original_txt_files',
    },
    homepage: {
      title: 'Adience: data',
      url: 'https://talhassner.github.io/home/projects/Adience/Adience-data.html',
    },
  },
  year: { value: 2014, source: 'paper' },
  authors: { value: ['Eran Eidinger', 'Roee Enbar', 'Tal Hassner'], source: 'paper' },
  institutions: {
    value: ['Open University of Israel'],
    source: 'opencv',
    note: 'by the first address of its page',
  },
  countries: { value: ['IL'], source: 'opencv', note: 'by the first address of its page' },
  purpose: {
    value: 'To train and test programs that guess the age and gender of people in everyday photos.',
    source: 'paper',
  },
  photos: { value: 26_580, source: 'summary' },
  people: { value: 2_284, source: 'summary' },
  howFlickr: { value: 'Collected from albums on Flickr.', source: 'summary' },
  licence: { value: 'Photos: Creative Commons.', source: 'summary' },
  paper: {
    value: {
      title: 'Age and Gender Estimation of Unfiltered Faces',
      venue: 'IEEE Transactions on Information Forensics and Security',
      year: 2014,
      doi: '10.1109/TIFS.2014.2359646',
    },
    source: 'paper',
  },
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  homepage: {
    value: 'https://talhassner.github.io/home/projects/Adience/Adience-data.html',
    source: 'homepage',
  },
  unknown: ['faces', 'status', 'knownUsers', 'removal'],
});
