import { defineDataset } from '../schema';

export const ffhq = defineDataset({
  id: 'ffhq',
  name: 'FFHQ',
  short: 'generating pictures of faces',
  subject: 'faces',
  sources: {
    search: {
      title: 'NVIDIA: search of FFHQ by username (read November 2026)',
      url: 'https://nvlabs.github.io/ffhq-dataset/search/',
      kind: 'primary',
    },
    readme: {
      title: 'Flickr-Faces-HQ Dataset: README',
      url: 'https://github.com/NVlabs/ffhq-dataset/blob/193deb624543e54d93b54a296fcfc9a68a3ed8ce/README.md',
    },
    paper: {
      title: 'A Style-Based Generator Architecture for Generative Adversarial Networks',
      url: 'https://arxiv.org/abs/1812.04948',
      kind: 'paper',
    },
    gfpgan: {
      title: 'GFPGAN: README',
      url: 'https://github.com/TencentARC/GFPGAN/blob/05062fac70c94d08c7988e7caf1bcc27df1f057c/README.md',
      kind: 'primary',
    },
    ldm: {
      title: 'Latent Diffusion Models: README',
      url: 'https://github.com/CompVis/latent-diffusion/blob/00c19b4dc17cd84a1f9a616ecd0bb84d680efac7/README.md',
      kind: 'primary',
    },
  },
  fullName: { value: 'Flickr-Faces-HQ', source: 'readme' },
  year: { value: 2018, source: 'paper' },
  authors: { value: ['Tero Karras', 'Samuli Laine', 'Timo Aila'], source: 'readme' },
  institutions: { value: ['NVIDIA'], source: 'readme' },
  purpose: {
    value:
      'To train programs that generate pictures of faces. NVIDIA says it is not meant for face recognition.',
    source: 'readme',
  },
  faces: { value: 70_000, source: 'readme' },
  howFlickr: {
    value: 'Photos under open licences were collected from Flickr; faces in them were cut out.',
    source: 'readme',
  },
  licence: {
    value:
      'Photos: CC BY, CC BY-NC, public domain or US government work. The dataset: CC BY-NC-SA 4.0.',
    source: 'readme',
  },
  status: {
    value: { kind: 'public', text: 'NVIDIA offers it on Google Drive.' },
    source: 'readme',
  },
  paper: {
    value: {
      title: 'A Style-Based Generator Architecture for Generative Adversarial Networks',
      venue: 'CVPR',
      year: 2019,
      arxiv: '1812.04948',
    },
    source: 'paper',
  },
  knownUsers: [
    {
      value: 'CompVis, for latent diffusion models',
      kind: 'trained-or-tested',
      source: 'ldm',
      note: 'to train a program that generates faces',
    },
    {
      value: 'Tencent, for GFPGAN',
      kind: 'trained-or-tested',
      source: 'gfpgan',
      note: 'to train a program that restores blurred faces',
    },
  ],
  listGives: {
    value: ['photo', 'alias'],
    source: 'readme',
    note: 'each entry holds the address of the photo’s page',
  },
  matchable: { value: { answer: 'yes' }, source: 'search' },
  removal: {
    value: {
      whom: 'NVIDIA',
      how: 'On Flickr, tag the photo no_cv, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it. Then write to NVIDIA with your Flickr username; they say they will check all your photos and update the dataset.',
      email: 'researchinquiries@nvidia.com',
      url: 'https://github.com/NVlabs/ffhq-dataset#privacy',
    },
    source: 'readme',
  },
  homepage: { value: 'https://github.com/NVlabs/ffhq-dataset', source: 'readme' },
  unknown: ['countries', 'photos', 'people'],
});
