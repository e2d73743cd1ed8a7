import { describe, expect, it } from 'vitest';
import { list } from '../../../../../lib/sources/generic/list';
import { readText } from '../read';

const IDS = [9000000000001, 9000000000002];
const NSID = '5550001@N99';
const page = (id: number): string => `https://www.flickr.com/photos/${NSID}/${id}`;
const image = (id: number): string => `https://live.staticflickr.com/65535/${id}_0123abcdef_b.jpg`;

const each = (record: (id: number) => unknown): unknown[] => IDS.map(record);
const api = { page: 1, pages: 1, perpage: 2, total: 2 };

const DOCUMENTS: [what: string, value: unknown][] = [
  ['an array of records', each((id) => ({ photo: id, owner: NSID }))],
  ['texts for numbers', each((id) => ({ photo_id: String(id), nsid: NSID }))],
  ['pages', each((id) => ({ image_name: `${id}.jpg`, photo_url: page(id), author: 'Sample' }))],
  ['an array of addresses', each(page)],
  [
    'Flickr’s API',
    { photos: { ...api, photo: each((id) => ({ id: String(id), owner: NSID })) }, stat: 'ok' },
  ],
  [
    'one photo of Flickr’s API',
    each((id) => ({ id, owner: { nsid: 'x' }, urls: 1, url_o: page(id) })),
  ],
  [
    'texts as Flickr’s API wraps them',
    each((id) => ({ title: { _content: 'x' }, url: { _content: page(id) } })),
  ],
  ['a member with records', { info: 'x', images: each((id) => ({ url: page(id) })) }],
  [
    'records by number',
    Object.fromEntries(
      each((id) => [String(id), { owner: NSID, title: 'x' }]) as [string, unknown][],
    ),
  ],
  ['owners by number', Object.fromEntries(each((id) => [String(id), NSID]) as [string, unknown][])],
  ['records in records', each((id) => ({ n: 1, meta: { photo_url: page(id) } }))],
  [
    'places on a map',
    { type: 'FeatureCollection', features: each((id) => ({ properties: { url: page(id) } })) },
  ],
];

const readBack = async (text: string): Promise<unknown[]> =>
  (await readText(list, text, 50)).sightings.map(({ photoId, owner }) => [photoId, owner]);

describe('a JSON document', () => {
  it.each(DOCUMENTS)('with %s', async (_what, value) => {
    const expected = IDS.map((id) => [id, NSID]);
    expect(await readBack(JSON.stringify(value))).toEqual(expected);
    expect(await readBack(`\uFEFF\n${JSON.stringify(value, null, 2)}\n`)).toEqual(expected);
  });

  it.each([
    ['an array of numbers', IDS],
    ['an array of texts', IDS.map(String)],
    ['a member with numbers', { photo_ids: IDS }],
    ['image names', each((id) => ({ file_name: `${id}_0123abcdef_b.jpg`, id: id % 10 }))],
    ['image addresses', each((id) => ({ flickr_url: image(id), id: id % 10, owner: null }))],
    ['null for its owner', each((id) => ({ photo: id, owner: null, user: 'None' }))],
  ])('with %s, without owners', async (_what, value) => {
    expect(await readBack(JSON.stringify(value))).toEqual(IDS.map((id) => [id, null]));
  });

  it.each([
    ['nodes with labels', { nodes: each((id) => ({ label: `${id}_0123abcdef.jpg` })) }],
    ['tweets', each((id) => ({ id, user: 'sample', text: 'x' }))],
    ['short numbers in a list', { photos: [1, 2, 3] }],
    ['numbers in any list', { data: IDS }],
    ['records of people', [{ id: 1, name: 'Ada' }]],
    ['another object', { hello: { world: 1 } }],
  ])('of %s is refused', async (_what, value) => {
    await expect(readText(list, JSON.stringify(value))).rejects.toThrow('is not a list of photos');
  });

  it('counts a rounded number instead of guessing', async () => {
    const { sightings, tally } = await readText(
      list,
      '[{"photo": 9000000000001}, {"photo": 9e12}, {"photo": 9.000000000002E+12, "title": "1e5"}]',
    );
    expect(sightings.map(({ photoId }) => photoId)).toEqual(IDS);
    expect(tally.skipped).toMatchObject([
      { reason: 'number was rounded, its last digits are lost', rows: 1 },
    ]);
  });

  it('is refused if truncated', async () => {
    const text = JSON.stringify(each((id) => ({ photo: id })));
    await expect(readText(list, text.slice(0, -3))).rejects.toMatchObject({ code: 'truncated' });
  });
});

describe('JSON Lines', () => {
  it.each([
    ['Flickr’s names', (id: number) => ({ id, owner: NSID, secret: 'a', url_o: image(id) })],
    ['a record in a record', (id: number) => ({ _source: { photo_id: id, nsid: NSID } })],
  ])('with %s', async (_what, record) => {
    const text = `${IDS.map((id) => JSON.stringify(record(id))).join('\n')}\n`;
    expect(await readBack(text)).toEqual(IDS.map((id) => [id, NSID]));
  });
});
