import { describe, expect, it } from 'vitest';
import { cocoWholebody } from '../../../../../lib/sources/publishers/coco-wholebody';
import { coco } from '../../../../../lib/sources/publishers/coco';
import { fdf } from '../../../../../lib/sources/publishers/fdf';
import { fdf256 } from '../../../../../lib/sources/publishers/fdf256';
import { fdh } from '../../../../../lib/sources/publishers/fdh';
import type { Source } from '../../../../../lib/sources/types';
import { readText } from '../read';
import { expectPhotos, expectSkip } from './check';

const NSID = '5550001@N99';
const url = (owner: string, photo = 9000000000001): string =>
  `http://www.flickr.com/photos/${owner}/${photo}/`;

/** The fields that distinguish the three datasets, in an entry of each. */
const FIELDS: [source: Source, fields: object, hasNsid: boolean][] = [
  [fdf, { landmark: [[0.5, 0.25]], bounding_box: [0, 0, 1, 1] }, false],
  [fdf256, { landmark: [0.5, 0.25], bounding_box: [0, 0, 1, 1] }, true],
  [fdh, { cateogry: 'val', id: 0 }, true],
];

describe.each(FIELDS.map(([source, ...rest]) => [source.id, source, ...rest] as const))(
  '%s',
  (_id, source, fields, hasNsid) => {
    const entry = (owner: string): object => ({
      author: 'Ann "A" Onym, {x}',
      photo_url: url(owner),
      ...fields,
      ...(hasNsid ? { user_nsid: NSID } : {}),
    });
    const file = (...entries: unknown[]): string =>
      JSON.stringify(Object.fromEntries(entries.entries()));

    it('takes the owner from the address, or the NSID beside it', async () => {
      await expectPhotos(source, file(entry(NSID)), [[9000000000001, NSID]]);
      const owner = hasNsid ? NSID : 'invented-one';
      await expectPhotos(source, file(entry('Invented-One')), [[9000000000001, owner]]);
    });

    it.each([
      ['an address elsewhere', { ...entry(NSID), photo_url: 'https://example.org/1' }],
      ['a profile', { ...entry(NSID), photo_url: `https://www.flickr.com/people/${NSID}/` }],
      ['no address', { ...entry(NSID), photo_url: undefined }],
      ['null', null],
      ['text', url(NSID)],
    ])('counts an entry with %s', async (_what, broken) => {
      await expectSkip(source, file(entry(NSID), broken), 'not readable');
    });
  },
);

describe.each([
  ['fdf256', fdf256, { landmark: [0.5, 0.25] }],
  ['fdh', fdh, { id: 0 }],
])('the user_nsid of %s', (_id, source, fields) => {
  const file = (...users: unknown[]): string =>
    JSON.stringify(
      Object.fromEntries(
        users.map((user, i) => [i, { photo_url: url(NSID), user_nsid: user, ...fields }]),
      ),
    );

  it.each([
    ['another member than the address', '5550002@N99', 'contradicts itself'],
    ['no NSID', 'invented-one', 'not readable'],
    ['null', null, 'not readable'],
  ])('is counted if it is %s', async (_what, user, reason) => {
    await expectSkip(source, file(NSID, user), reason);
  });
});

it('reads an entry with points as landmarks as FDF’s, whichever dataset it names', async () => {
  const entry = { photo_url: url(NSID), user_nsid: NSID, landmark: [[0.5, 0.25]] };
  await expectPhotos(fdf, JSON.stringify([entry]), [[9000000000001, NSID]]);
  for (const other of [fdf256, fdh]) {
    await expect(readText(other, JSON.stringify([entry]))).rejects.toThrow('is not the metadata');
  }
});

describe.each([
  ['coco', coco],
  ['coco-wholebody', cocoWholebody],
])('%s', (_id, source) => {
  const image = (fields: object): object => ({
    license: 3,
    file_name: '000000000001.jpg',
    coco_url: 'http://images.cocodataset.org/train2017/000000000001.jpg',
    flickr_url: 'http://farm9.staticflickr.com/8186/9000000000001_0123abcdef_z.jpg',
    id: 1,
    ...fields,
  });
  const file = (...images: unknown[]): string =>
    JSON.stringify({
      info: { description: 'COCO "images": []' },
      annotations: [{ images: [1, 2], id: 7 }],
      images,
      categories: [{ id: 1, name: 'person' }],
    });

  it.each([
    ['of 2017', {}],
    ['of 2014', { coco_url: 'http://mscoco.org/images/1' }],
  ])('reads images %s, wherever they are in the document', async (_what, fields) => {
    await expectPhotos(source, file(image(fields)), [[9000000000001, null]]);
  });

  it.each([
    ['is for tests, without an address at Flickr', { flickr_url: undefined }, 'names no photo'],
    ['has an address elsewhere', { flickr_url: 'http://example.org/1.jpg' }, 'not on Flickr'],
    ['has an empty address', { flickr_url: '' }, 'not on Flickr'],
    ['is of another dataset', { coco_url: 'http://example.org/1.jpg' }, 'not readable'],
    ['has no address at COCO', { coco_url: undefined }, 'not readable'],
  ])('counts an image that %s', async (_what, fields, reason) => {
    await expectSkip(source, file(image({}), image(fields)), reason);
  });

  it('refuses the layout with images from elsewhere', async () => {
    const text = file(image({ coco_url: '' }), image({ coco_url: 'http://example.org/2.jpg' }));
    await expect(readText(source, text)).rejects.toMatchObject({ code: 'format' });
  });
});
