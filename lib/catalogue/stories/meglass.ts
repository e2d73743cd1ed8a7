import type { WrittenStory } from './story';

const readme = {
  title: 'MeGlass: README',
  url: 'https://github.com/cleardusk/MeGlass/blob/0fddc82da6170ea7d37deaafbdb4b6b45c673847/README.md',
  kind: 'primary',
} as const;
const meta = {
  title: 'MeGlass: meta.txt, the list of its images',
  url: 'https://github.com/cleardusk/MeGlass/blob/1c91dbb/meta.txt',
  kind: 'primary',
} as const;
const paper = {
  title: 'Face Synthesis for Eyeglass-Robust Face Recognition',
  url: 'https://arxiv.org/abs/1806.01196',
  kind: 'paper',
} as const;

export const meglass: WrittenStory = {
  sources: { readme, meta, paper },
  sections: {
    what: [
      ['MeGlass tests whether face recognition still works when people wear glasses.', 'readme'],
      ['It holds 47,917 images of 1,710 people, each marked as with or without glasses.', 'readme'],
    ],
    origin: [
      ['All of its faces were picked from MegaFace, whose photos come from Flickr.', 'readme'],
      ['Its list names 46,986 photos of 1,565 members.', 'meta'],
    ],
    makers: [
      [
        'It was made by four researchers at the Chinese Academy of Sciences and its university, and published with a paper in 2018.',
        'paper',
      ],
    ],
    use: [
      [
        'Its makers used it to test whether face recognition copes better with glasses once it has been trained on faces with computed ones.',
        'paper',
      ],
    ],
    fate: [
      [
        'Although MegaFace is no longer given out, this part of it is: images on Google Drive and Baidu, the list on GitHub.',
        'readme',
      ],
    ],
    you: [
      ['The list names members and photos, so your photos can be found in it.', 'meta'],
      ['The project describes no way to take a photo out.', 'readme'],
    ],
  },
};
