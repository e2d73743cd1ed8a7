import { zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { gatherPart } from '../../../../lib/own-photos/gather';
import { joinParts } from '../../../../lib/own-photos/join';
import { PRIVACY, type ChosenFile, type Gathered } from '../../../../lib/own-photos/types';
import {
  ACCOUNT,
  asFiles,
  makeExport,
  makePhotos,
  mediaName,
  OTHERS_FILES,
  partName,
  photoFile,
  SECRET,
} from './make-export';

/** Gathers in several parts, as several workers do, and joins them. */
async function gatherPhotos(files: readonly ChosenFile[], shares = 1): Promise<Gathered> {
  const each = Array.from({ length: shares }, (_, n) =>
    gatherPart(files.filter((_, i) => i % shares === n)),
  );
  return joinParts(
    await Promise.all(each),
    files.map(({ file }) => file.name),
  );
}

const idsOf = ({ photos }: Gathered) => [...photos.ids];
const chosen = (path: string, ...content: BlobPart[]): ChosenFile => ({
  path,
  file: new File(content, path.slice(path.lastIndexOf('/') + 1)),
});
const problem = ({ problems }: Gathered, kind: string) => problems.find((one) => one.kind === kind);
const ordered = (ids: Iterable<number>) => [...ids].sort((a, b) => a - b);

describe('an account export', () => {
  it('yields exactly its photos, with all their details', async () => {
    const photos = makePhotos(120);
    const gathered = await gatherPhotos(
      asFiles(makeExport({ photos, parts: 3, mediaPerArchive: 50 })),
    );
    expect(idsOf(gathered)).toEqual(photos.map(({ id }) => id));
    expect(gathered.account).toEqual({ owner: ACCOUNT, photos: 120 });
    expect(gathered.albumsOnly).toBe(2);
    expect(gathered.files).toBe(6);
    const [first] = photos;
    expect(gathered.photos.posted[0]).toBe(
      Date.parse(`${first!.imported.replace(' ', 'T')}Z`) / 1_000,
    );
    expect(gathered.photos.taken[4]).toBeNaN();
    const { latitude, longitude } = gathered.photos.places!;
    expect([...latitude.slice(0, 4)]).toEqual([48.137, NaN, NaN, -33.8688]);
    expect([...longitude.slice(0, 4)]).toEqual([11.575, NaN, NaN, 151.2093]);
    expect([...gathered.photos.privacy.slice(0, 4)].map((n) => PRIVACY[n])).toEqual([
      'public',
      'private',
      'limited',
      'public',
    ]);
    expect(PRIVACY[gathered.photos.privacy[49]!]).toBe('unknown');
    expect(gathered.problems.map(({ kind }) => kind)).toEqual(['unread']);
  });

  it('yields its photos for any number of photos, parts and archives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 4 }),
        async (count, parts, mediaPerArchive, shares) => {
          const photos = makePhotos(count);
          const archives = makeExport({ photos, parts, mediaPerArchive });
          const gathered = await gatherPhotos(asFiles(archives), shares);
          expect(gathered).toEqual(await gatherPhotos(asFiles(archives)));
          expect(idsOf(gathered)).toEqual(photos.map(({ id }) => id));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('yields the photos of its pictures alone, whatever digits their titles contain', async () => {
    const photos = makePhotos(120);
    const archives = makeExport({ photos });
    const media = asFiles(archives).filter(({ path }) => path.startsWith('data-download'));
    expect(idsOf(await gatherPhotos(media))).toEqual(
      photos.filter(({ missing }) => !missing).map(({ id }) => id),
    );
  });

  it('yields the same from an unpacked folder', async () => {
    const photos = makePhotos(60);
    const files = photos
      .filter(({ missing }) => !missing)
      .map((photo) => chosen(`flickr/photo_${photo.id}.json`, JSON.stringify(photoFile(photo))));
    const others = OTHERS_FILES.map((name) => {
      const other = chosen(`flickr/${name}`, SECRET);
      vi.spyOn(other.file, 'text').mockRejectedValue(new Error('opened'));
      vi.spyOn(other.file, 'slice').mockImplementation(() => {
        throw new Error('opened');
      });
      vi.spyOn(other.file, 'stream').mockImplementation(() => {
        throw new Error('opened');
      });
      return other;
    });
    const gathered = await gatherPhotos([...others, ...files]);
    expect(idsOf(gathered)).toEqual(files.map(({ path }) => Number(/[0-9]+/.exec(path)![0])));
    expect(problem(gathered, 'damaged')).toBeUndefined();
    expect(problem(gathered, 'unread')).toMatchObject({ count: OTHERS_FILES.length });
    expect(gathered.account.owner).toBe('invented');
  });

  it('is read without reading the bytes of files about other people', async () => {
    // Enough photos that these files are not in the tail that is searched for the directory.
    const photos = makePhotos(2_000);
    for (const [name, bytes] of makeExport({ photos, parts: 2, mediaPerArchive: 1_000 })) {
      const read = watchReads(new File([bytes], name));
      const gathered = await gatherPhotos([{ path: name, file: read.file }]);
      expect(gathered.photos.ids.length).toBeGreaterThan(0);
      expect(problem(gathered, 'damaged')).toBeUndefined();
      const data = name.startsWith('data-') ? pictures(bytes) : others(bytes);
      expect(data.length).toBeGreaterThan(5);
      for (const [from, to] of data) {
        const touching = read.ranges.filter(([start, end]) => start < to && end > from);
        expect(touching, `${name} ${from}`).toEqual([]);
      }
    }
  });

  it('of pictures is read only at its end and its first bytes', async () => {
    const photos = makePhotos(500);
    const size = 30_000;
    const files = photos.map((photo): [string, Uint8Array] => [
      mediaName(photo),
      new Uint8Array(size),
    ]);
    const bytes = zipSync(Object.fromEntries(files), { level: 0 });
    const read = watchReads(new File([bytes], 'data-download-1.zip'));
    const gathered = await gatherPhotos([{ path: 'data-download-1.zip', file: read.file }]);
    expect(idsOf(gathered)).toEqual(photos.map(({ id }) => id));
    const count = read.ranges.reduce((sum, [from, to]) => sum + to - from, 0);
    expect(count).toBeLessThan(bytes.length / 50);
  });

  it('reports missing parts', async () => {
    const photos = makePhotos(100);
    const archives = makeExport({ photos, parts: 3, mediaPerArchive: 20 });
    archives.delete(partName(2));
    archives.delete('data-download-4.zip');
    expect(problem(await gatherPhotos(asFiles(archives)), 'missing')).toEqual({
      kind: 'missing',
      count: 2,
      examples: [partName(2), 'data-download-4.zip'],
    });
  });

  it('reports a truncated part, and reads the others', async () => {
    const photos = makePhotos(90);
    const archives = makeExport({ photos, parts: 3, mediaPerArchive: 1_000 });
    archives.delete('data-download-1.zip');
    const second = archives.get(partName(2))!;
    archives.set(partName(2), second.slice(0, second.length / 2));
    const gathered = await gatherPhotos(asFiles(archives));
    expect(problem(gathered, 'damaged')).toMatchObject({ count: 1 });
    expect(problem(gathered, 'damaged')!.examples[0]).toContain(partName(2));
    // The albums still contain all.
    expect(idsOf(gathered)).toEqual(photos.map(({ id }) => id));
    expect(gathered.albumsOnly).toBeGreaterThanOrEqual(30);
  });

  it('reports a corrupted file, and still counts its photo', async () => {
    const photos = makePhotos(30);
    const name = partName(1);
    const bytes = makeExport({ photos }).get(name)!;
    const text = new TextDecoder('latin1').decode(bytes);
    const at = text.indexOf(`photo_${photos[3]!.id}.json`) + 60;
    bytes[at]! ^= 0x55;
    const gathered = await gatherPhotos(asFiles(new Map([[name, bytes]])));
    expect(problem(gathered, 'damaged')).toMatchObject({ count: 1 });
    expect(problem(gathered, 'damaged')!.examples[0]).toContain(`photo_${photos[3]!.id}.json`);
    expect(idsOf(gathered)).toEqual(photos.map(({ id }) => id));
  });

  it('names no owner if the photos’ addresses name two', async () => {
    const [a, b] = makePhotos(2).map(photoFile);
    b!.photopage = b!.photopage.replace('invented', 'another');
    const files = [a!, b!].map((one) => chosen(`photo_${one.id}.json`, JSON.stringify(one)));
    expect((await gatherPhotos(files)).account.owner).toBeNull();
  });

  it('reports progress, and stops when aborted', async () => {
    const files = asFiles(makeExport({ photos: makePhotos(50), parts: 4 }));
    const controller = new AbortController();
    const progress: number[] = [];
    const gathering = gatherPart(
      files,
      ({ done, total }) => {
        progress.push(done / total);
        if (progress.length === 3) controller.abort();
      },
      controller.signal,
    );
    await expect(gathering).rejects.toMatchObject({ name: 'AbortError' });
    expect(progress.every((part) => part > 0 && part <= 1)).toBe(true);
  });
});

describe('other files', () => {
  const [a, b, c] = [9_000_000_000_001, 9_000_000_000_002, 9_000_000_000_003];

  it('are lists of ids or addresses; rows without a photo are counted', async () => {
    const gathered = await gatherPhotos([
      chosen('mine.txt', `${a}\nhttps://www.flickr.com/photos/someone/${b}/\nnonsense here\n`),
      chosen('more.csv', `title,url\nSea,https://live.staticflickr.com/1/${c}_0123456789_b.jpg\n`),
    ]);
    expect(idsOf(gathered)).toEqual([a, b, c]);
    expect(problem(gathered, 'rows')).toMatchObject({ count: 1 });
  });

  it('are a Data Lifeboat', async () => {
    const index = {
      [a]: { title: 'x', dateUploaded: '1262304000' },
      [b]: { dateTaken: '2009-01-01 00:00:00', dateUploaded: 1e20 },
    };
    const gathered = await gatherPhotos([
      chosen('boat/metadata/photoIndex.js', `const photoIndex = ${JSON.stringify(index)};\n`),
    ]);
    expect(idsOf(gathered)).toEqual([a, b]);
    expect(gathered.photos).not.toHaveProperty('places');
    expect([...gathered.photos.posted]).toEqual([1_262_304_000, NaN]);
  });

  it('are folders made by downloaders, read by their file names', async () => {
    const gathered = await gatherPhotos([
      chosen(`gallery-dl/flickr/me/flickr_${a}.jpg`),
      chosen(`gallery-dl/flickr/me/flickr_${a}.jpg.json`, '{'),
      chosen(`me/${b}_a1b2c3d4e5_o.png`),
      chosen('me/IMG_20171201_123456.jpg'),
    ]);
    expect(idsOf(gathered)).toEqual([a, b]);
    expect(problem(gathered, 'unclear')).toMatchObject({ count: 1 });
  });

  it.each([
    ['a zip that is none', chosen('data-download-1.zip', 'hello')],
    ['an empty zip', chosen('data-download-1.zip')],
    ['a photo’s file that is no JSON', chosen(`photo_${a}.json`, '{')],
    [
      'a photo’s file about another photo',
      chosen(`photo_${a}.json`, JSON.stringify({ id: String(b) })),
    ],
    ['albums of another form', chosen('albums.json', '[]')],
    ['a lifeboat of another form', chosen('photoIndex.js', 'alert(1)')],
  ])('are reported if damaged: %s', async (_, file) => {
    const gathered = await gatherPhotos([file]);
    expect(problem(gathered, 'damaged')).toMatchObject({ count: 1 });
    expect(problem(gathered, 'damaged')!.examples[0]).toContain(file.path);
  });
});

it('reads an export of many parts', async () => {
  const photos = makePhotos(20_000, 3);
  const gathered = await gatherPhotos(
    asFiles(makeExport({ photos, parts: 8, mediaPerArchive: 25_000 })),
  );
  expect(gathered.photos.ids.length).toBe(20_000);
  expect(gathered.photos.ids).toEqual(Float64Array.from(ordered(photos.map(({ id }) => id))));
}, 120_000);

/** A zip's last record has 22 bytes and may have a comment of this length. */
const SEARCHED = 22 + 0xffff;

/** A file that records which of its bytes were read. */
function watchReads(file: File) {
  const ranges: [from: number, to: number][] = [];
  const slice = file.slice.bind(file);
  vi.spyOn(file, 'slice').mockImplementation((from = 0, to = file.size, type) => {
    ranges.push([from, Math.min(to, file.size)]);
    return slice(from, to, type);
  });
  for (const whole of ['arrayBuffer', 'text', 'stream'] as const) {
    vi.spyOn(file, whole).mockImplementation(() => {
      throw new Error('All of the file was read.');
    });
  }
  return { file, ranges };
}

/** The byte ranges of files, found by the names in their local headers. */
function dataOf(bytes: Uint8Array, wanted: (name: string) => boolean): [number, number][] {
  const view = new DataView(bytes.buffer);
  const found: [number, number][] = [];
  let at = 0;
  while (view.getUint32(at, true) === 0x04034b50) {
    const packed = view.getUint32(at + 18, true);
    const nameLength = view.getUint16(at + 26, true);
    const start = at + 30 + nameLength + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 30, at + 30 + nameLength));
    if (wanted(name)) found.push([start, start + packed]);
    at = start + packed;
  }
  return found;
}
const others = (bytes: Uint8Array) => dataOf(bytes, (name) => OTHERS_FILES.includes(name));
/** Except those in the first bytes, which identify a zip, and in the tail that is searched. */
const pictures = (bytes: Uint8Array) => {
  const end = bytes.length - SEARCHED;
  return dataOf(bytes, () => true).filter(([from, to]) => from >= 512 && to <= end);
};
