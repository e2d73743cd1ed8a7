const image = (photo: number): string =>
  `http://farm9.staticflickr.com/1/${photo}_0123abcdef_z.jpg`;
const page = (photo: number): string => `http://www.flickr.com/photos/5550001@N99/${photo}/`;
const metaInfo = (...entries: object[]): string =>
  JSON.stringify(Object.fromEntries(entries.entries()));
const cocoImages = (...photos: number[]): string =>
  JSON.stringify({
    info: { year: 2017 },
    images: photos.map((photo) => ({
      coco_url: `http://images.cocodataset.org/val2017/${String(photo).slice(-12)}.jpg`,
      flickr_url: image(photo),
    })),
    annotations: [{ image_id: 1 }],
  });
const triplet = (...urls: string[]): string =>
  [...urls.map((url) => `${url},0.1,0.5,0.25,0.75`), 'ONE_CLASS_TRIPLET', 'a1', 1, 'a2', 3].join();

/** A list of every source, without its last line end. */
export const LISTS = {
  '300-w': 'helen/trainset/9000000000001_1.jpg\nafw/9000000000002_2.jpg',
  '300w-lp': 'AFW/AFW_9000000000001_1_0\nHELEN_Flip/HELEN_9000000000002_1_12',
  adience:
    'user_id\toriginal_image\tage\n5550001@N99\t9000000000001_0123abcdef_o.jpg\t3\n5550001@N99\t9000000000002_0123abcdef_o.jpg\t3',
  afw: '9000000000001\n9000000000002',
  coco: cocoImages(9000000000001, 9000000000002),
  'coco-wholebody': cocoImages(9000000000001, 9000000000002),
  diveface:
    '5550001@N99_identity_1/9000000000001_0.jpg\n5550001@N99_identity_1/9000000000002_0.jpg',
  facescrub:
    'name\timage_id\tface_id\turl\tbbox\tsha256\n' +
    [9000000000001, 9000000000002]
      .map((photo) => `Ann Onym\t1\t2\t${image(photo)}\t1,2,3,4\t0123abcd`)
      .join('\n'),
  fdf: metaInfo(
    { photo_url: page(9000000000001), landmark: [[0.1, 0.2]] },
    { photo_url: page(9000000000002), landmark: [[0.1, 0.2]] },
  ),
  fdf256: metaInfo(
    { user_nsid: '5550001@N99', photo_url: page(9000000000001), landmark: [0.1, 0.2] },
    { user_nsid: '5550001@N99', photo_url: page(9000000000002), landmark: [0.1, 0.2] },
  ),
  fdh: metaInfo(
    { user_nsid: '5550001@N99', photo_url: page(9000000000001), id: 0 },
    { user_nsid: '5550001@N99', photo_url: page(9000000000002), id: 1 },
  ),
  ffhq: '{"0": {"url": "https://flickr.com/photos/a/9000000000001"},\n "1": {"url": "https://flickr.com/photos/a/9000000000002"}}',
  'google-fec': [
    triplet('http://example.org/1.jpg', 'http://example.org/2.jpg', image(9000000000001)),
    triplet('http://example.org/1.jpg', 'http://example.org/2.jpg', image(9000000000002)),
  ].join('\n'),
  helen: '9000000000001_1.jpg\n9000000000002_1.jpg',
  'ibm-dif': `1,${image(9000000000001)},640,480,1,2,3,4,5.5\n2,${image(9000000000002)},640,480,1,2,3,4,5.5`,
  'images-of-groups':
    '9000000000001_0123abcdef_1234_5550001@N99.jpg\n1\t2\t3\t4\t28\t1\n9000000000002_0123abcdef_1234_5550001@N99.jpg',
  'laion-face': `SAMPLE_ID,URL,TEXT\n1,${image(9000000000001)},a\n2,${image(9000000000002)},b`,
  lfpw: `imgurl\tworker\tleft_eye_x\n${image(9000000000001)}\tworker_1\t1.5\n${image(9000000000002)}\taverage\t1.5`,
  list: 'photo,dataset\n9000000000001,mine\n9000000000002,mine',
  lpff: '{"5550001@N99_9000000000001_00": {},\n "5550001@N99_9000000000002_01": {}}',
  megaface: '555/5550001@N99/9000000000001_0.jpg\n555/5550001@N99/9000000000002_0.jpg',
  'open-images':
    'ImageID,Subset,OriginalURL,OriginalLandingURL,License\n' +
    `0123456789abcdef,train,${image(9000000000001)},${page(9000000000001)},by\n` +
    `fedcba9876543210,train,${image(9000000000002)},${page(9000000000002)},by`,
  'pascal-voc-2007':
    '<annotation><source><database>The VOC2007 Database</database><flickrid>9000000000001</flickrid></source></annotation>',
  pipa: '1 9000000000001 1 2 3 4 5 1\n1 9000000000002 1 2 3 4 5 1',
  pubfig:
    '# PubFig Dataset\n#\tperson\timagenum\turl\trect\tmd5sum\n' +
    [9000000000001, 9000000000002]
      .map((photo) => `Ann Onym\t1\t${image(photo)}\t1,2,3,4\t${'0123abcd'.repeat(4)}`)
      .join('\n'),
  vggface:
    '1 http://static.flickr.com/1/9000000000001_0123abcdef.jpg 1 2 3 4 5 6 1\n2 http://static.flickr.com/1/9000000000002_0123abcdef.jpg 1 2 3 4 5 6 1',
};

export type Id = keyof typeof LISTS;
export const IDS = Object.keys(LISTS) as Id[];

/** The photos that a list names. */
export const photosIn = (text: string): number[] => [
  ...new Set([...text.matchAll(/(?<![0-9])90{11}[0-9](?![0-9])/g)].map(Number)),
];
