import type { Withheld } from './types';

/** Lists that programs must not fetch, because their terms or publishers do not allow it. */
export const withheld: readonly Omit<Withheld, 'offered'>[] = [
  {
    dataset: 'facescrub',
    subject: 'faces',
    page: 'https://vintage.winklerbros.net/facescrub.html',
    why: 'Its authors give it out on request.',
  },
  {
    dataset: 'flickr8k',
    subject: 'general',
    page: 'https://jair.org/index.php/jair/article/view/10833',
    why: 'The University of Illinois gives it out to those who fill in a form.',
  },
  {
    dataset: 'ibm-dif',
    subject: 'faces',
    page: 'https://www.research.ibm.com/artificial-intelligence/trusted-ai/diversity-in-faces/documents/privacy-notice.html',
    why: 'IBM gave it out to researchers who filled in a questionnaire, and never for public download.',
  },
  {
    dataset: 'ijb-c',
    subject: 'faces',
    page: 'https://www.nist.gov/itl/iad/ig/face-challenges',
    why: 'NIST stopped giving it out in 2023.',
  },
  {
    dataset: 'images-of-groups',
    subject: 'faces',
    page: 'https://chenlab.ece.cornell.edu/people/Andy/ImagesOfGroups.html',
    why: 'The list lies among the images, which no program here fetches.',
  },
  {
    dataset: 'laion-face',
    subject: 'faces',
    page: 'https://github.com/FacePerceiver/LAION-Face',
    why: 'Its ids name nothing until its authors’ script joins them to the table of LAION-400M.',
  },
  {
    dataset: 'lapa',
    subject: 'faces',
    page: 'https://github.com/JDAI-CV/lapa-dataset',
    why: 'It is given to those who agree to its terms, and its photos are named only by the files of its archive.',
  },
  {
    dataset: 'lfpw',
    subject: 'faces',
    page: 'https://neerajkumar.org/databases/lfpw/',
    why: 'We know of no address of its list that holds.',
  },
  {
    dataset: 'yfcc100m',
    subject: 'general',
    page: 'https://multimediacommons.wordpress.com/yfcc100m-core-dataset/',
    why: 'It is given out to those who ask for it.',
  },
];
