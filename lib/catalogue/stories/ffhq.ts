import type { WrittenStory } from './story';

export const ffhq: WrittenStory = {
  sections: {
    what: [
      [
        'Flickr-Faces-HQ is a set of 70,000 portraits, each cut to the same size of 1,024 by 1,024 pixels.',
        'readme',
      ],
      ['It was made to train and compare programs that generate faces.', 'readme'],
    ],
    origin: [
      [
        'A program collected photos from Flickr under licences that allow others to use them, and cut out the faces.',
        'readme',
      ],
      [
        'Paid workers on Amazon Mechanical Turk removed statues, paintings and photos of photos.',
        'readme',
      ],
      ['Its list names the address, the author, the licence and the date of each photo.', 'readme'],
    ],
    makers: [['It was made by three researchers at NVIDIA.', 'readme']],
    use: [
      [
        'NVIDIA trained StyleGAN on it, a program that draws faces of people who do not exist.',
        'paper',
      ],
      ['CompVis trained latent diffusion models on it.', 'ldm'],
      ['Tencent trained GFPGAN on it, which restores blurred faces.', 'gfpgan'],
    ],
    fate: [['NVIDIA offers it for non-commercial purposes.', 'readme']],
    you: [
      ['NVIDIA has a page on which you can search it for your username.', 'search'],
      [
        'To have a photo taken out, tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to NVIDIA with your username.',
        'readme',
      ],
    ],
  },
};
