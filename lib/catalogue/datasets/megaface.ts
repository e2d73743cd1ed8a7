import { defineDataset } from '../schema';

export const megaface = defineDataset({
  id: 'megaface',
  name: 'MegaFace',
  sources: {
    paper: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      url: 'https://arxiv.org/abs/1512.00596',
    },
    megapixels: { title: 'MegaPixels: MegaFace', url: 'https://megapixels.cc/megaface/' },
  },
  year: { value: 2015, source: 'paper' },
  authors: {
    value: ['Ira Kemelmacher-Shlizerman', 'Steve Seitz', 'Daniel Miller', 'Evan Brossard'],
    source: 'paper',
  },
  institutions: { value: ['University of Washington'], source: 'paper' },
  countries: { value: ['US'], source: 'paper' },
  purpose: {
    value: 'To test how well face recognition finds one person among a million strangers.',
    source: 'paper',
  },
  photos: { value: 3_311_471, source: 'megapixels', note: 'training and test set together' },
  people: {
    value: 672_057,
    source: 'megapixels',
    note: 'the training set; identities were grouped by computer, account by account',
  },
  faces: { value: 4_753_320, source: 'megapixels', note: 'the training set' },
  howFlickr: {
    value: 'All photos come from Flickr, by way of the YFCC100M collection.',
    source: 'megapixels',
  },
  paper: {
    value: {
      title: 'The MegaFace Benchmark: 1 Million Faces for Recognition at Scale',
      venue: 'CVPR',
      year: 2016,
      arxiv: '1512.00596',
    },
    source: 'paper',
  },
  matchable: {
    value: {
      answer: 'partly',
      reason: 'The full list is no longer offered; a copy that somebody kept can be read.',
    },
    source: 'megapixels',
  },
});
