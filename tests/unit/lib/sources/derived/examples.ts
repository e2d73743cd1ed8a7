import type { Example } from '../publishers/examples';

/** A derived list whose rows refer to 9000000000001 and 9000000000002 through its base. */
export interface DerivedExample extends Example {
  /** The name and text of its base list. */
  base: [file: string, text: string];
}

const page = (photo: number): string => `https://www.flickr.com/photos/5550001@N99/${photo}/`;
const ID = '0'.repeat(15);

const FFHQ: DerivedExample['base'] = [
  'ffhq-dataset-v2.json',
  JSON.stringify({ 0: { url: page(9000000000001) }, 69999: { url: page(9000000000002) } }),
];
const OPEN_IMAGES: DerivedExample['base'] = [
  'train-images-boxable.csv',
  `ImageID,OriginalLandingURL\n${ID}a,${page(9000000000001)}\n${ID}b,${page(9000000000002)}\n`,
];
const YFCC100M: DerivedExample['base'] = [
  'yfcc100m_dataset',
  [9000000000001, 9000000000002]
    .map((photo, i) => `${41 * i}\t${photo}\tabc\t5550001@N99${'\tx'.repeat(21)}\n`)
    .join(''),
];

const lines = (example: Omit<DerivedExample, 'between' | 'tail'>): DerivedExample => ({
  ...example,
  between: '\n',
  tail: '',
});

/** An example of every derived source; `foreign` rows have keys that the base lacks. */
export const DERIVED: Record<string, DerivedExample> = {
  'ffhq-aging': lines({
    file: 'ffhq_aging_labels.csv',
    head: 'image_number,age_group,gender\n',
    rows: ['0,20-29,male', '69999,0-2,x'],
    broken: 'zero,20-29,male',
    foreign: '7,20-29,male',
    quoted: (row) => `"${row.replaceAll(',', '","')}"`,
    base: FFHQ,
  }),
  'ffhq-uv': {
    file: 'meta-info.json',
    head: '{',
    rows: ['"000007": {"Index-in-FFHQ": 0}', '"000000": {"Index-in-FFHQ": 69999}'],
    between: ',\n',
    tail: '}',
    broken: '"000001": {"Age": 7}',
    foreign: '"000002": {"Index-in-FFHQ": null}',
    base: FFHQ,
  },
  ffhqr: lines({
    file: 'names.txt',
    head: 'images1024x1024/\n',
    rows: ['images1024x1024/00000.png', '69999.png'],
    broken: '0.png',
    foreign: '00007.png',
    base: FFHQ,
  }),
  'maskedface-net': lines({
    file: 'names.txt',
    head: '',
    rows: ['CMFD/00000/00000_Mask.jpg', '69999_Mask_Mouth_Chin.jpg'],
    broken: '00000.png',
    foreign: '00007_Mask.jpg',
    base: FFHQ,
  }),
  miap: lines({
    file: 'open_images_extended_miap_boxes_train.csv',
    head: 'ImageID,LabelName,GenderPresentation\n',
    rows: [`${ID}a,/m/01,x`, `${ID}b,/m/01,y`],
    broken: `a,/m/01,x`,
    foreign: `${ID}c,/m/01,x`,
    quoted: (row) => `"${row.replaceAll(',', '","')}"`,
    base: OPEN_IMAGES,
  }),
  yfcc100m: lines({
    file: 'faces.txt',
    head: 'line\n',
    rows: ['0', '41'],
    broken: 'x',
    foreign: '7',
    base: YFCC100M,
  }),
};
