/** A list in parts, so that rows can be added to it. */
export interface Example {
  /** A name that its source recognises. */
  file: string;
  /** What precedes the rows. */
  head: string;
  /** Rows that name the photos 9000000000001, 9000000000002 and so on. */
  rows: string[];
  /** What separates two rows, and what follows the last one. */
  between: string;
  tail: string;
  /** An unreadable row of the list. */
  broken: string;
  /** A readable row about an image that is not on Flickr or that the list renamed. */
  foreign?: string;
  /** The row with its fields in double quotes, if the format has quotes. */
  quoted?: (row: string) => string;
}

const FIRST = 9000000000001;
const SECOND = 9000000000002;
const BOTH = [FIRST, SECOND];
const ELSEWHERE = 'http://example.org/9_0123abcdef.jpg';

const image = (photo: number): string =>
  `http://farm9.staticflickr.com/1/${photo}_0123abcdef_z.jpg`;
const page = (photo: number): string => `http://www.flickr.com/photos/5550001@N99/${photo}/`;

type Lines = Omit<Example, 'between' | 'tail' | 'head'> & { head?: string };
const lines = (example: Lines): Example => ({ head: '', between: '\n', tail: '', ...example });

/** Entries of an object, numbered from 0; the broken one has a number of its own. */
const entries = (file: string, values: object[], broken: object): Example => ({
  file,
  head: '{',
  rows: values.map((value, i) => `"${i}": ${JSON.stringify(value)}`),
  between: ',\n ',
  tail: '}',
  broken: `"17": ${JSON.stringify(broken)}`,
});

const cocoImage = (photo: number, url: object = { flickr_url: image(photo) }): string =>
  JSON.stringify({
    coco_url: `http://images.cocodataset.org/val2017/${String(photo).slice(-12)}.jpg`,
    ...url,
  });
const coco = (file: string): Example => ({
  file,
  head: '{"info": {"year": 2017}, "images": [',
  rows: BOTH.map((photo) => cocoImage(photo)),
  between: ',\n',
  tail: '], "annotations": [{"image_id": 1}]}',
  broken: JSON.stringify({ flickr_url: image(9000000000003) }),
  foreign: cocoImage(9000000000003, {}),
});

const quoted =
  (delimiter: string) =>
  (row: string): string =>
    row
      .split(delimiter)
      .map((field) => `"${field}"`)
      .join(delimiter);

const fec = (...urls: string[]): string =>
  [...urls.map((url) => `${url},0.1,0.5,0.25,0.75`), 'ONE_CLASS_TRIPLET', 'a1', 1, 'a2', 3].join();
const laion = (url: string): string => `1,${url},a`;
const openImage = (url: string): string => `0123456789abcdef,train,${image(1)},${url},by`;
const voc = (database: string, photo: number): string =>
  `<annotation><source><database>${database}</database><flickrid>${photo}</flickrid></source></annotation>`;
const facescrub = (url: string): string => `Ann Onym\t1\t2\t${url}\t1,2,3,4\t0123abcd`;
const pubfig = (url: string): string => `Ann Onym\t1\t${url}\t1,2,3,4\t${'0123abcd'.repeat(4)}`;
const dif = (url: string): string => `1,${url},640,480,1,2,3,4,5.5`;
const vggface = (url: string): string => `1 ${url} 1 2 3 4 5 6 1`;

/** An example of every source. */
export const EXAMPLES = {
  '300-w': lines({
    file: 'names.txt',
    rows: ['helen/trainset/9000000000001_1.jpg', 'afw/9000000000002_2.jpg'],
    broken: 'helen/trainset/README',
    foreign: 'lfpw/trainset/image_0001.png',
  }),
  '300w-lp': lines({
    file: '300W_LP_filename_filtered.txt',
    rows: ['AFW/AFW_9000000000001_1_0', 'HELEN_Flip/HELEN_9000000000002_1_12'],
    broken: 'AFW/AFW_9000000000003',
    foreign: 'LFPW/LFPW_image_train_0001_1',
  }),
  adience: lines({
    file: 'fold_0_data.txt',
    head: 'user_id\toriginal_image\tage\n',
    rows: BOTH.map((photo) => `5550001@N99\t${photo}_0123abcdef_o.jpg\t3`),
    broken: '5550001@N99\t9000000000003.jpg\t3',
  }),
  afw: lines({ file: 'img_list.txt', rows: BOTH.map(String), broken: '9000000000003_1' }),
  'cc-face': lines({
    file: 'baby00.txt',
    rows: BOTH.map(image),
    broken: '9000000000003.jpg',
    foreign: ELSEWHERE,
  }),
  coco: coco('instances_val2017.json'),
  'coco-wholebody': coco('coco_wholebody_val_v1.0.json'),
  diveface: lines({
    file: 'Group1_Female.txt',
    rows: BOTH.map((photo) => `5550001@N99_identity_1/${photo}_0.jpg`),
    broken: '5550001_identity_1/9000000000003_0.jpg',
  }),
  eg1800: lines({
    file: 'alldata_urls.txt',
    rows: BOTH.map((photo, i) => `0000${i + 1}.jpg ${image(photo)}`),
    broken: image(9000000000003),
    foreign: '00003.jpg None',
  }),
  facescrub: lines({
    file: 'facescrub_actors.txt',
    head: 'name\timage_id\tface_id\turl\tbbox\tsha256\n',
    rows: BOTH.map(image).map(facescrub),
    broken: `Ann Onym\t${image(9000000000003)}`,
    foreign: facescrub(ELSEWHERE),
  }),
  fdf: entries(
    'fdf_metainfo.json',
    BOTH.map((photo) => ({ photo_url: page(photo), landmark: [[0.1, 0.2]] })),
    { photo_url: ELSEWHERE, landmark: [[0.1, 0.2]] },
  ),
  fdf256: entries(
    'train/fdf_metainfo.json',
    BOTH.map((photo) => ({
      user_nsid: '5550001@N99',
      photo_url: page(photo),
      landmark: [0.1, 0.2],
    })),
    { user_nsid: 'invented-one', photo_url: page(9000000000003), landmark: [0.1, 0.2] },
  ),
  fdh: entries(
    'metadata.json',
    BOTH.map((photo) => ({ user_nsid: '5550001@N99', photo_url: page(photo), id: 0 })),
    { user_nsid: '5550001@N99', id: 2 },
  ),
  ffhq: entries(
    'ffhq-dataset-v2.json',
    BOTH.map((photo) => ({ url: `https://flickr.com/photos/a/${photo}` })),
    { url: ELSEWHERE },
  ),
  flickr30k: lines({ file: 'val.txt', rows: BOTH.map(String), broken: '9000000000003_1' }),
  flickr8k: lines({
    file: 'Flickr8k.token.txt',
    rows: BOTH.map((photo) => `${photo}_0123abcdef.jpg#0\tA photo of nobody .`),
    broken: '9000000000003.jpg#0\tA photo of nobody .',
  }),
  fsxl: {
    file: 'fsxl-metadata.json',
    head: '[',
    rows: BOTH.map((photo) =>
      JSON.stringify({ image_name: `${photo}.jpg`, photo_url: page(photo).slice(0, -1) }),
    ),
    between: ', ',
    tail: ']',
    broken: JSON.stringify({ image_name: '9000000000003.jpg' }),
  },
  'google-fec': lines({
    file: 'faceexp-comparison-data-train-public.csv',
    rows: [image(FIRST), image(SECOND)].map((url) => fec(ELSEWHERE, ELSEWHERE, url)),
    broken: fec(image(9000000000003)),
    foreign: fec(ELSEWHERE, ELSEWHERE, ELSEWHERE),
    quoted: quoted(','),
  }),
  helen: lines({
    file: 'train.txt',
    rows: BOTH.map((photo) => `${photo}_1.jpg`),
    broken: '9000000000003.jpg',
  }),
  'ibm-dif': lines({
    file: 'DiF_v1.csv',
    rows: BOTH.map(image).map(dif),
    broken: `1,${image(9000000000003)}`,
    foreign: dif(ELSEWHERE),
    quoted: quoted(','),
  }),
  'images-of-groups': lines({
    file: 'Wed2a/PersonData.txt',
    rows: [
      '9000000000001_0123abcdef_1234_5550001@N99.jpg\n1\t2\t3\t4\t28\t1',
      '9000000000002_0123abcdef_1234_5550001@N99.jpg',
    ],
    broken: '9000000000003_0123abcdef.jpg',
  }),
  'laion-face': lines({
    file: 'laion_face.csv',
    head: 'SAMPLE_ID,URL,TEXT\n',
    rows: BOTH.map(image).map(laion),
    broken: image(9000000000003),
    foreign: laion(ELSEWHERE),
    quoted: quoted(','),
  }),
  lapa: lines({
    file: 'lapa.lst',
    rows: BOTH.map((photo) => `LaPa/train/images/${photo}_0.jpg`),
    broken: '9000000000003_0.jpg',
    foreign: 'LaPa/test/images/LFPW_image_test_0001_0.jpg',
  }),
  lfpw: lines({
    file: 'kbvt_lfpw_v1_train.csv',
    head: 'imgurl\tworker\tleft_eye_x\n',
    rows: [`${image(FIRST)}\tworker_1\t1.5`, `${image(SECOND)}\taverage\t1.5`],
    broken: image(9000000000003),
    foreign: `${ELSEWHERE}\taverage\t1.5`,
  }),
  list: lines({
    file: 'mine.csv',
    head: 'photo,dataset\n',
    rows: BOTH.map((photo) => `${photo},mine`),
    broken: ELSEWHERE,
    quoted: quoted(','),
  }),
  lpff: {
    file: 'info.json',
    head: '{',
    rows: ['"5550001@N99_9000000000001_00": {}', '"5550001@N99_9000000000002_01": {}'],
    between: ',\n ',
    tail: '}',
    broken: '"9000000000003_00": {}',
  },
  megaface: lines({
    file: 'paths.lst',
    rows: BOTH.map((photo) => `555/5550001@N99/${photo}_0.jpg`),
    broken: '555/5550001/9000000000003_0.jpg',
  }),
  meglass: lines({
    file: 'meta.txt',
    rows: BOTH.map((photo) => `5550001@N99_identity_1@${photo}_0.jpg 1`),
    broken: '5550001@N99_identity_1/9000000000003_0.jpg 1',
  }),
  'open-images': lines({
    file: 'train-images-boxable.csv',
    head: 'ImageID,Subset,OriginalURL,OriginalLandingURL,License\n',
    rows: BOTH.map(page).map(openImage),
    broken: `0123456789abcdef,${page(9000000000003)}`,
    foreign: openImage(ELSEWHERE),
    quoted: quoted(','),
  }),
  'pascal-voc-2007': {
    file: 'Annotations/000001.xml',
    head: '',
    rows: [voc('The VOC2007 Database', FIRST)],
    between: '\n',
    tail: '',
    broken: voc('Another', 9000000000003),
  },
  pipa: lines({
    file: 'index.txt',
    rows: BOTH.map((photo) => `1 ${photo} 1 2 3 4 5 1`),
    broken: '1 9000000000003 1 2 3 4',
  }),
  pubfig: lines({
    file: 'dev_urls.txt',
    head: '# PubFig Dataset\n#\tperson\timagenum\turl\trect\tmd5sum\n',
    rows: BOTH.map(image).map(pubfig),
    broken: `Ann Onym\t1\t${image(9000000000003)}`,
    foreign: pubfig(ELSEWHERE),
  }),
  vggface: lines({
    file: 'files/Ann_Onym.txt',
    rows: BOTH.map((photo) => vggface(`http://static.flickr.com/1/${photo}_0123abcdef.jpg`)),
    broken: `1 ${image(9000000000003)}`,
    foreign: vggface(ELSEWHERE),
  }),
} satisfies Record<string, Example>;

export type Id = keyof typeof EXAMPLES;
export const IDS = Object.keys(EXAMPLES) as Id[];

/** An example as a file with these rows, without its last line end. */
export const textOf = ({ head, between, tail }: Example, rows: readonly string[]): string =>
  head + rows.join(between) + tail;

/** A list for every source, without its last line end. */
export const LISTS = Object.fromEntries(
  IDS.map((id) => [id, textOf(EXAMPLES[id], EXAMPLES[id].rows)]),
) as Record<Id, string>;
