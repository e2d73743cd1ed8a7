import { defineDataset } from '../schema';

export const adience = defineDataset({
  id: 'adience',
  name: 'Adience',
  short: 'guessing age and gender',
  subject: 'faces',
  sources: {
    paper: {
      title: 'Age and Gender Estimation of Unfiltered Faces',
      url: 'https://doi.org/10.1109/TIFS.2014.2359646',
      kind: 'paper',
    },
    list: {
      title: 'AgeGenderDeepLearning: the five fold files',
      url: 'https://github.com/GilLevi/AgeGenderDeepLearning/tree/2d591d4663b3faf778377f6b4377285a96262cb5/Folds/original_txt_files',
    },
    homepage: {
      title: 'Adience: data (read November 2026)',
      url: 'https://talhassner.github.io/home/projects/Adience/Adience-data.html',
      kind: 'primary',
    },
    levi: {
      title: 'Age and Gender Classification using Convolutional Neural Networks',
      url: 'https://doi.org/10.1109/CVPRW.2015.7301352',
      kind: 'paper',
    },
  },
  year: { value: 2014, source: 'paper' },
  authors: { value: ['Eran Eidinger', 'Roee Enbar', 'Tal Hassner'], source: 'paper' },
  institutions: { value: ['Open University of Israel'], source: 'levi' },
  countries: { value: ['IL'], source: 'levi' },
  purpose: {
    value: 'To train and test programs that guess the age and gender of people in everyday photos.',
    source: 'paper',
  },
  faces: { value: 26_000, source: 'levi', note: 'rounded by one of its makers' },
  people: { value: 2_284, source: 'levi' },
  howFlickr: {
    value: 'Photos in albums on Flickr that telephones had uploaded by themselves.',
    source: 'homepage',
  },
  licence: { value: 'Photos: Creative Commons.', source: 'homepage' },
  paper: {
    value: {
      title: 'Age and Gender Estimation of Unfiltered Faces',
      venue: 'IEEE Transactions on Information Forensics and Security',
      year: 2014,
      doi: '10.1109/TIFS.2014.2359646',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'Gil Levi and Tal Hassner, Open University of Israel',
      kind: 'trained-or-tested',
      source: 'levi',
      note: 'to test programs that guess age and gender',
    },
  ],
  listGives: { value: ['photo', 'nsid'], source: 'list' },
  matchable: { value: { answer: 'yes' }, source: 'list' },
  removal: {
    value: {
      whom: 'Tal Hassner, one of its makers',
      how: 'A paper of 2015 gives this address; it describes no way to take a photo out.',
      email: 'hassner@openu.ac.il',
    },
    source: 'levi',
  },
  homepage: {
    value: 'https://talhassner.github.io/home/projects/Adience/Adience-data.html',
    source: 'homepage',
  },
  unknown: ['photos', 'status'],
});
