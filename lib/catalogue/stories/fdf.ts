import type { WrittenStory } from './story';

export const fdf: WrittenStory = {
  told: {
    what: [
      ['Flickr Diverse Faces holds 1,471,253 faces, found by computer.', 'readme'],
      [
        'It trains programs that make people unrecognisable, by drawing an invented face over theirs.',
        'readme',
      ],
    ],
    origin: [
      ['The faces come from photos on Flickr, by way of the YFCC100M collection.', 'readme'],
      [
        'The list names the author and the licence of each photo; 623,598 of the images are under CC BY-NC-SA, which forbids commercial use.',
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
      ['FDF256 comes with a script that searches for the number of a member.', 'fdf256'],
      [
        'To have a photo taken out, tag it no_cv on Flickr, or give it a licence without reuse, or make it private, or delete it; then write to the maker with your NSID.',
        'fdf256',
      ],
    ],
  },
};
