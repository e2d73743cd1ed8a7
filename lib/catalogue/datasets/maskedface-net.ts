import { defineDataset } from '../schema';

export const maskedfaceNet = defineDataset({
  id: 'maskedface-net',
  name: 'MaskedFace-Net',
  short: 'checking how face masks are worn',
  subject: 'faces',
  sources: {
    readme: {
      title: 'MaskedFace-Net: README',
      url: 'https://github.com/cabani/MaskedFace-Net/blob/024f4c10f6a29130b793bf474251216ceb404400/README.md',
    },
    binarycop: {
      title:
        'BinaryCoP: Binary Neural Network-based COVID-19 Face-Mask Wear and Positioning Predictor on Edge Devices',
      url: 'https://arxiv.org/abs/2102.03456',
      kind: 'paper',
    },
  },
  year: { value: 2020, source: 'readme' },
  authors: {
    value: ['Adnane Cabani', 'Karim Hammoudi', 'Halim Benhabiles', 'Mahmoud Melkemi'],
    source: 'readme',
  },
  institutions: {
    value: ['ESIGELEC', 'Université de Haute-Alsace', 'Yncréa Hauts-de-France'],
    source: 'readme',
  },
  countries: { value: ['FR'], source: 'readme', note: 'by the addresses of its authors' },
  purpose: {
    value: 'To teach programs whether a face mask is worn, and worn correctly.',
    source: 'readme',
  },
  faces: { value: 137_016, source: 'readme' },
  howFlickr: { value: 'Faces of FFHQ with a mask drawn over them.', source: 'readme' },
  licence: {
    value: 'The dataset: CC BY-NC-SA 4.0. Photos: as in FFHQ.',
    source: 'readme',
  },
  status: { value: { kind: 'public', text: 'Offered on OneDrive.' }, source: 'readme' },
  paper: {
    value: {
      title:
        'MaskedFace-Net – A dataset of correctly/incorrectly masked face images in the context of COVID-19',
      venue: 'arXiv preprint',
      year: 2020,
      arxiv: '2008.08016',
    },
    source: 'readme',
  },
  knownUsers: [
    {
      value: 'Nael Fasfous and others, for BinaryCoP',
      kind: 'trained-or-tested',
      source: 'binarycop',
      note: 'to test a program that checks face masks',
    },
  ],
  matchable: {
    value: { answer: 'partly', reason: 'It leads to photos only through the list of FFHQ.' },
    source: 'readme',
  },
  removal: {
    value: {
      whom: 'Adnane Cabani and Karim Hammoudi, the project leaders',
      how: 'The project gives these addresses; it describes no way to take a photo out.',
      email: 'adnane.cabani@esigelec.fr',
    },
    source: 'readme',
  },
  parents: [{ value: 'ffhq', source: 'readme' }],
  homepage: { value: 'https://github.com/cabani/MaskedFace-Net', source: 'readme' },
  unknown: ['photos', 'people', 'listGives'],
});
