import type { WrittenStory } from './story';

export const yfcc100m: WrittenStory = {
  sources: {
    openfuture: {
      title: 'Open Future: AI_Commons, a white paper',
      url: 'https://openfuture.pubpub.org/pub/ai-commons/release/4',
      kind: 'study',
    },
    issue: {
      title: 'openai/CLIP, issue 264: that the dataset is not available',
      url: 'https://github.com/openai/CLIP/issues/264',
    },
    megaface: {
      title: 'Exposing.ai: IBM Diversity in Faces, on where its photos come from',
      url: 'https://exposing.ai/ibm_dif',
      kind: 'study',
    },
    fdf: {
      title: 'Flickr Diverse Faces: README',
      url: 'https://github.com/hukkelas/FDF/blob/8259cf931b625ae7ba43f6a8b286e8188f8770e0/README.md',
      kind: 'primary',
    },
  },
  sections: {
    what: [
      [
        'YFCC100M is a table of 99,206,564 photos and 793,436 videos from Flickr, with titles, tags, dates, places and addresses.',
        'announcement',
      ],
      ['It is not a set of faces, but several sets of faces were made from it.', 'megaface'],
    ],
    origin: [
      ['581,099 members had put these photos and videos on Flickr.', 'announcement'],
      ['All of them are under Creative Commons licences.', 'commons'],
      ['Of these licences, 31.8% allow commercial use.', 'announcement'],
      [
        'By 2014 almost 400 million photos on Flickr had such a licence; about a quarter of them went into YFCC100M.',
        'openfuture',
      ],
    ],
    makers: [
      [
        'It was made by Yahoo, which owned Flickr, with the International Computer Science Institute and the Lawrence Livermore National Laboratory.',
        'paper',
      ],
      [
        'They wanted to give researchers in universities and companies a common collection that all may use.',
        'paper',
      ],
    ],
    use: [
      ['MegaFace and IBM’s Diversity in Faces were made from it.', 'megaface'],
      ['Flickr Diverse Faces was made from it too.', 'fdf'],
      ['OpenAI trained a version of CLIP on 14,829,396 of its photos.', 'clip'],
    ],
    fate: [
      ['Yahoo’s Webscope no longer gives it out, as was noted in 2022.', 'issue'],
      ['A copy is kept in Amazon’s cloud by Multimedia Commons.', 'registry'],
    ],
    you: [
      [
        'Photos under a Creative Commons licence that were on Flickr by 2014 may be in it; the table names members and photos.',
        'lbsn',
      ],
      [
        'The keepers of the copy name an address; they describe no way to take a photo out.',
        'registry',
      ],
    ],
  },
};
