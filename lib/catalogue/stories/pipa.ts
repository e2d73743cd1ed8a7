import type { WrittenStory } from './story';

export const pipa: WrittenStory = {
  sections: {
    what: [
      [
        'People In Photo Albums was made to teach programs to tell who is in a photo even when the face is turned away or hidden.',
        'paper',
      ],
      [
        'It marks 63,188 heads of 2,356 people in 37,107 photos; only about half of the heads are seen from the front.',
        'paper',
      ],
    ],
    origin: [
      ['Its photos come from public albums on Flickr.', 'paper'],
      [
        'Nothing in it comes from elsewhere, and its list gives the number of each photo.',
        'readme',
      ],
      ['By AIAAIC’s account, many show children, family dinners and weddings.', 'aiaaic'],
    ],
    makers: [['It was made by researchers at UC Berkeley and Facebook.', 'paper']],
    use: [
      [
        'Its makers reported that a program which also looks at the body did better than Facebook’s face recognition alone.',
        'paper',
      ],
      [
        'The Max Planck Institute for Informatics tested a program that recognises persons on it.',
        'oh',
      ],
    ],
    fate: [
      [
        'Its pages at Berkeley and at the Max Planck Institute no longer work; a researcher who had made test splits of it put its list on GitHub when somebody asked.',
        'readme',
      ],
      ['By AIAAIC’s account, Berkeley stopped giving it out in January 2020.', 'aiaaic'],
      ['Some of its photos seem to be missing from Flickr.', 'readme'],
    ],
    you: [
      ['The list gives photos but no members; each of your photos can be looked up.', 'list'],
      ['The paper of 2015 names an address; it describes no way to take a photo out.', 'paper'],
    ],
  },
};
