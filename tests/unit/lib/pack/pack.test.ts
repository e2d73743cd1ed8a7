import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePack } from '../../../../lib/pack/decode';
import { encodePack } from '../../../../lib/pack/encode';
import { openPack } from '../../../../lib/pack/pack';
import { checkContents } from '../../../../lib/pack/check-contents';
import { verifyPack } from '../../../../lib/pack/verify';
import { openInMemory } from '../../../../lib/pack/in-memory-pack';
import { photos } from './arbitraries';
import { inputOf, packOf, type Photo, Reference } from './make-pack';
import { MemoryFiles } from './memory-files';

const ID = 9_000_000_000_000;
const FEW: Photo[] = [
  { id: ID + 1, datasets: ['a'], alias: 'some-body' },
  { id: ID + 3, datasets: ['a', 'b'], nsid: '12@N99', alias: 'other' },
  { id: ID + 9, datasets: ['b'] },
];
const NEAR = [-3, -2, -1, 0, 1, 2, 3];

describe('a pack', () => {
  it('answers like a Map, for photos, neighbours, owners and their photos', async () => {
    await fc.assert(
      fc.asyncProperty(photos, async (list) => {
        const reference = new Reference(list);
        const files = await packOf(list);
        const pack = await openPack(files);

        const asked = [...reference.photos.keys()].flatMap((id) => NEAR.map((d) => id + d));
        const found = await pack.photos(asked.map(String));
        const expected = asked.filter((id) => reference.photos.has(id));
        expect(found).toEqual(
          new Map(expected.map((id) => [String(id), reference.datasetsOf(id)])),
        );

        const owners = [...reference.owners.keys()];
        const strangers = owners.flatMap((owner) => [`${owner}x`, `1${owner}`]);
        const unknown = strangers.filter((owner) => !reference.owners.has(owner));
        expect(await pack.owners([...owners, ...unknown])).toEqual(
          new Map(owners.map((owner) => [owner, reference.countsOf(owner)])),
        );
        for (const owner of owners.slice(0, 20)) {
          const theirs = reference.owners.get(owner)!.map(({ id }) => String(id));
          expect(await pack.photosOf(owner)).toEqual(theirs);
        }
        for (const { id } of list.slice(0, 50)) {
          expect(await pack.ownerOf(String(id))).toBe(reference.ownerOf(id));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes fewer bits per photo if there are very many, and gives the same answers', async () => {
    const list = Array.from({ length: 5000 }, (_, i) => ({
      id: ID + i * 1009 + (i % 13),
      datasets: ['a'],
    }));
    const few = await packOf(list);
    const many = new MemoryFiles();
    const input = inputOf(list);
    const datasets = input.datasets.map((dataset) => ({ ...dataset, photos: 2 ** 25 }));
    await encodePack({ ...input, datasets }, many);
    expect(many.get('photos.dat').length).toBeLessThan(few.get('photos.dat').length);
    const asked = list.flatMap(({ id }) => [id - 1, id, id + 1]).map(String);
    const found = await (await openPack(few)).photos(asked);
    expect(found.size).toBe(list.length);
    expect(await (await openPack(many)).photos(asked)).toEqual(found);
  });

  it('decodes to its input, which encodes to the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(photos, async (list) => {
        const files = await packOf(list);
        const again = new MemoryFiles();
        await encodePack(await decodePack(files), again);
        expect([...again.files.keys()].sort()).toEqual([...files.files.keys()].sort());
        for (const [name, bytes] of files.files) expect(again.get(name), name).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });

  it('gives the same answers in memory, and verifies', async () => {
    await fc.assert(
      fc.asyncProperty(photos, async (list) => {
        const reference = new Reference(list);
        const files = await packOf(list);
        const whole = await openInMemory(files);
        for (const id of reference.photos.keys()) {
          for (const near of NEAR) {
            const set = whole.setOf(id + near);
            const names = whole.sets[set]?.map((d) => whole.manifest.datasets[d]!.id);
            expect(names).toEqual(reference.datasetsOf(id + near));
            expect(whole.setInOrder(id + near)).toBe(set);
          }
        }
        expect((await verifyPack(files)).photos).toBe(reference.photos.size);
        await checkContents(files);
      }),
      { numRuns: 20 },
    );
  });

  it('is the same bytes however the photos are batched', async () => {
    const list = fc.sample(photos, { seed: 7, numRuns: 1 })[0]!;
    const one = await packOf(list, 1);
    const many = await packOf(list, 100_000);
    expect(one.files).toEqual(many.files);
  });

  it.each([
    '',
    ' ',
    '007',
    '-1',
    '+1',
    '1e3',
    '1.5',
    '0',
    'NaN',
    'Infinity',
    '0x10',
    '9000000000000 ',
    '09000000000000',
    '９０００００００００００１',
    '90000000000001234',
    '9007199254740993',
    '99999999999999999999',
  ])('answers "no" to "%s", which is not a photo id', async (text) => {
    const pack = await openPack(await packOf([{ id: 1, datasets: ['a'] }, ...FEW]));
    expect(await pack.photos([text])).toEqual(new Map());
    expect(await pack.ownerOf(text)).toBeNull();
    expect(await pack.photosOf(text)).toEqual([]);
    expect(await pack.owners([text])).toEqual(new Map());
  });

  it('finds aliases in any case and repeats them as asked', async () => {
    const pack = await openPack(await packOf(FEW));
    const counts = [{ id: 'a', photos: 1 }];
    expect(await pack.owners(['Some-Body', 'SOME-BODY', 'somebody'])).toEqual(
      new Map([
        ['Some-Body', counts],
        ['SOME-BODY', counts],
      ]),
    );
    expect(await pack.photosOf('Some-Body')).toEqual([String(ID + 1)]);
  });

  it('finds a photo by its owner’s NSID and alias, and names the NSID as its owner', async () => {
    const pack = await openPack(await packOf(FEW));
    expect(await pack.ownerOf(String(ID + 3))).toBe('12@N99');
    expect(await pack.photosOf('12@N99')).toEqual([String(ID + 3)]);
    expect(await pack.photosOf('other')).toEqual([String(ID + 3)]);
    expect(await pack.ownerOf(String(ID + 1))).toBe('some-body');
    expect(await pack.ownerOf(String(ID + 9))).toBeNull();
  });

  it('answers the same question twice, and concurrent questions', async () => {
    const list = fc.sample(photos, { seed: 3, numRuns: 1 })[0]!;
    const reference = new Reference(list);
    const pack = await openPack(await packOf(list));
    const ids = list.map(({ id }) => String(id));
    const answers = await Promise.all([
      pack.photos(ids),
      pack.photos([...ids, ...ids]),
      pack.photos(ids.slice(0, 1)),
      ...ids.slice(0, 30).map((id) => pack.ownerOf(id)),
    ]);
    expect(answers[0]).toEqual(answers[1]);
    expect([...(answers[0] as Map<string, unknown>).keys()].sort()).toEqual([...ids].sort());
    expect(answers.slice(3)).toEqual(list.slice(0, 30).map(({ id }) => reference.ownerOf(id)));
  });

  it('supports more than 32 datasets', async () => {
    const all = Array.from({ length: 70 }, (_, i) => `d${String(i).padStart(2, '0')}`);
    const list: Photo[] = all.map((_, i) => ({
      id: ID + i * 3,
      datasets: all.slice(0, i + 1),
      nsid: '1@N99',
    }));
    const pack = await openPack(await packOf(list));
    const found = await pack.photos(list.map(({ id }) => String(id)));
    list.forEach(({ id }, i) => {
      expect(found.get(String(id))).toEqual(all.slice(0, i + 1));
    });
    expect((await pack.owners(['1@N99'])).get('1@N99')).toEqual(
      all.map((id, i) => ({ id, photos: 70 - i })),
    );
  });

  it.each([
    ['no photos', []],
    ['an id of 0', [{ id: 0, datasets: ['a'] }]],
    ['an id of 2^53', [{ id: 2 ** 53, datasets: ['a'] }]],
    ['a fraction', [{ id: 1.5, datasets: ['a'] }]],
    ['an alias in upper case', [{ id: ID, datasets: ['a'], alias: 'Bob' }]],
    ['an id twice', [FEW[0]!, FEW[0]!]],
  ] as [string, Photo[]][])('cannot be made of %s', async (_, list) => {
    await expect(packOf(list)).rejects.toThrow(RangeError);
  });

  it('cannot be made of photos with an unknown owner', async () => {
    const input = { ...inputOf(FEW), owners: [] };
    await expect(encodePack(input, new MemoryFiles())).rejects.toThrow('unknown set or owner');
  });
});
