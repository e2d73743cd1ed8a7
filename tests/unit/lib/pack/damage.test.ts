import { describe, expect, it } from 'vitest';
import { PackError } from '../../../../lib/pack/errors';
import { openPack } from '../../../../lib/pack/pack';
import { verifyPack } from '../../../../lib/pack/verify';
import { packOf, type Photo } from './make-pack';
import type { MemoryFiles } from './memory-files';

const ID = 9_000_000_000_000;
const PHOTOS: Photo[] = Array.from({ length: 150 }, (_, i) => ({
  id: ID + i * i * 37 + (i % 5),
  datasets: i % 9 === 0 ? ['a', 'b'] : ['a'],
  nsid: i % 3 > 0 ? `${100 + (i % 17)}@N99` : undefined,
  alias: i % 4 === 0 ? `member-${i % 13}` : undefined,
}));
const IDS = [...PHOTOS.map(({ id }) => id), ...PHOTOS.map(({ id }) => id + 2)].map(String);
const OWNERS = ['100@N99', '109@N99', '116@N99', '117@N99', 'member-0', 'member-12', 'stranger'];
const good = await packOf(PHOTOS);
const NAMES = [...good.files.keys()];

/** Asks a pack every possible question. */
async function everything(files: MemoryFiles): Promise<unknown> {
  const pack = await openPack(files);
  return [
    pack.manifest,
    await pack.photos(IDS),
    await pack.owners(OWNERS),
    await Promise.all(IDS.slice(0, 8).map((id) => pack.ownerOf(id))),
    await Promise.all(OWNERS.map((owner) => pack.photosOf(owner))),
  ];
}
const truth = await everything(good);

/** The error of a damaged pack, or null if every answer was still right. */
async function outcome(files: MemoryFiles): Promise<PackError | null> {
  try {
    expect(await everything(files)).toEqual(truth);
    return null;
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    expect(error.message).toMatch(/\S\.$/);
    return error;
  }
}

describe('a damaged pack', () => {
  it.each(NAMES)(
    'never answers wrongly after a bit flip in %s, and verify detects it',
    async (name) => {
      const bytes = good.get(name);
      for (let i = 0; i < bytes.length; i++) {
        const flipped = bytes.slice();
        flipped[i]! ^= 1 << (i % 8);
        const files = good.with(name, flipped);
        const error = await outcome(files);
        if (error === null)
          await expect(verifyPack(files), `${name}:${i}`).rejects.toThrow(PackError);
      }
    },
  );

  it.each(NAMES)('is detected by the first questions, nearly everywhere in %s', async (name) => {
    const bytes = good.get(name);
    let unseen = 0;
    for (let i = 0; i < bytes.length; i++) {
      const flipped = bytes.slice();
      flipped[i]! ^= 0x40;
      if ((await outcome(good.with(name, flipped))) === null) unseen++;
    }
    // Questions do not read the headers of files that are read by section.
    expect(unseen).toBe(name.endsWith('.dat') ? 16 : 0);
  });

  it.each(NAMES)('is refused if %s is truncated anywhere', async (name) => {
    const bytes = good.get(name);
    for (let length = 0; length < bytes.length; length++) {
      const error = await outcome(good.with(name, bytes.subarray(0, length)));
      expect(error?.code, `${length} bytes`).toBe('damaged');
    }
  });

  it.each(NAMES)('is refused if %s is too long', async (name) => {
    const longer = new Uint8Array([...good.get(name), 0]);
    expect((await outcome(good.with(name, longer)))?.code).toBe('damaged');
  });

  it.each(NAMES)('is refused if %s is missing', async (name) => {
    expect((await outcome(good.with(name, null)))?.code).toBe('missing');
  });

  it('is refused if two files are swapped', async () => {
    for (const a of NAMES) {
      for (const b of NAMES) {
        if (a >= b) continue;
        const files = good.with(a, good.get(b)).with(b, good.get(a));
        expect((await outcome(files))?.code, `${a} and ${b}`).toBe('damaged');
      }
    }
  });

  it('is refused if a file is from another pack', async () => {
    const stranger = { id: PHOTOS.at(-1)!.id + 9, datasets: ['a'], nsid: '999@N99' };
    const other = await packOf([...PHOTOS.slice(40, 90), stranger]);
    for (const name of NAMES) {
      expect((await outcome(good.with(name, other.get(name))))?.code, name).toBe('damaged');
    }
  });

  it('reports which file is damaged', async () => {
    const bytes = good.get('photos.dat').slice();
    bytes[20]! ^= 1;
    await expect(everything(good.with('photos.dat', bytes))).rejects.toThrow('photos.dat');
  });

  it('answers again once its files are intact again', async () => {
    const pack = await openPack(good);
    const bytes = good.get('photos.dat');
    good.files.set('photos.dat', bytes.subarray(0, 30));
    await expect(pack.photos(IDS)).rejects.toThrow(PackError);
    good.files.set('photos.dat', bytes);
    expect((await pack.photos(IDS)).size).toBe(PHOTOS.length);
  });

  it.each([
    [1, 'older Overexposed: build it again'],
    [3, 'newer Overexposed'],
    ['2', 'this program reads 2'],
  ])('has a format that this program does not read: version %j', async (version, words) => {
    const text = new TextDecoder().decode(good.get('manifest.json'));
    const other = text.replace('"version": 2', `"version": ${JSON.stringify(version)}`);
    const opening = openPack(good.with('manifest.json', new TextEncoder().encode(other)));
    await expect(opening).rejects.toMatchObject({ code: 'unsupported' });
    await expect(opening).rejects.toThrow(words);
  });

  it.each(['', 'null', '[]', '{}', '"x"', '{"format":"other"}', '{"format":"overexposed-pack"}'])(
    'is refused if its manifest is %s',
    async (text) => {
      const files = good.with('manifest.json', new TextEncoder().encode(text));
      await expect(openPack(files)).rejects.toThrow(PackError);
    },
  );
});
