import type { WrittenStory } from './story';

export const fdf: WrittenStory = {
  sections: {
    what: [
      ['Flickr Diverse Faces holds 1,471,253 faces, found by computer.', 'readme'],
      [
        'It was made to train programs that make people unrecognisable, by drawing an invented face over theirs.',
        'readme',
      ],
    ],
    origin: [
      ['The faces come from photos on Flickr, by way of the YFCC100M collection.', 'readme'],
      [
        'The list names the author and the licence of each photo; 918,790 of the images are under CC BY-NC or CC BY-NC-SA, which forbid commercial use.',
        'readme',
      ],
    ],
    makers: [['It was made at the Norwegian University of Science and Technology.', 'paper']],
    use: [['Its makers trained DeepPrivacy on it.', 'deepprivacy']],
    fate: [
      ['A script on GitHub downloads the list and the images.', 'readme'],
      ['Its makers followed it up with FDF256, whose faces are larger.', 'fdf256'],
    ],
    you: [
      [
        'The list gives the address of each photo’s page, so your photos can be found in it.',
        'readme',
      ],
      [
        'For FDF256 its makers say how to have a photo taken out: tag it no_cv on Flickr, or change its licence to “All rights reserved” or NoDerivs, or make it private, or delete it; then write to them with your NSID.',
        'fdf256',
      ],
    ],
  },
};
