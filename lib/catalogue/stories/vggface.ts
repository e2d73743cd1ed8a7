import type { WrittenStory } from './story';

export const vggface: WrittenStory = {
  sections: {
    what: [
      [
        'VGG Face is a list of 2.6 million addresses of photos that show 2,622 well-known people.',
        'exposing',
      ],
      ['It was made to train programs for face recognition.', 'exposing'],
    ],
    origin: [
      ['The names come from the Internet Movie Database.', 'exposing'],
      [
        'They were typed into image searches, and people looked through what came back.',
        'exposing',
      ],
      ['Among them are 14,099 different photos on Flickr’s servers.', 'list'],
    ],
    makers: [
      ['It was made by three researchers at the University of Oxford.', 'readme'],
      [
        'The work was supported by IARPA, a research agency of the intelligence services of the United States.',
        'exposing',
      ],
    ],
    use: [
      [
        'Davis King trained the face recognition of his library dlib on it: it and FaceScrub make up about half of the roughly 3 million faces.',
        'dlib',
      ],
    ],
    fate: [
      ['Copies of its lists are on GitHub.', 'list'],
      [
        'Whether Oxford still offers it is not clear: AIAAIC has called it removed, and later available.',
        'aiaaicLater',
      ],
    ],
    you: [
      [
        'An address on a server of Flickr holds the number of the photo, so your photo can be found.',
        'list',
      ],
      ['The paper of 2015 names an address; it describes no way to take a photo out.', 'paper'],
    ],
  },
};
