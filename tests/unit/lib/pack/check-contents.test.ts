import { describe, expect, it } from 'vitest';
import { ByteWriter } from '../../../../lib/pack/bits/bytes';
import { Sha256 } from '../../../../lib/pack/bits/sha256';
import { checkContents } from '../../../../lib/pack/check-contents';
import { PackError } from '../../../../lib/pack/errors';
import { header } from '../../../../lib/pack/files/format';
import { encodeManifest, MANIFEST, readManifest } from '../../../../lib/pack/files/manifest';
import { verifyPack } from '../../../../lib/pack/verify';
import { type Parts, putTogether, takeApart } from '../../../fuzz/parts';
import { packOf, type Photo } from './make-pack';
import { MemoryFiles } from './memory-files';

const ID = 9_000_000_000_000;
const PHOTOS: Photo[] = Array.from({ length: 5000 }, (_, i) => ({
  id: ID + i * 6 + (i % 5),
  datasets: i % 9 === 0 ? ['a', 'b'] : ['a'],
  nsid: i % 3 > 0 ? `${100 + (i % 17) ** 2}@N99` : undefined,
  alias: i % 4 === 0 ? `member-${i % 290}` : undefined,
}));
const good = await packOf(PHOTOS);

type Table = 'photos' | 'owners' | 'lists';

/** The pack with some files replaced, and every checksum corrected. */
async function forged(files: Record<string, Uint8Array>, counts = {}): Promise<MemoryFiles> {
  const manifest = await readManifest(good);
  const all = new Map([...good.files, ...Object.entries(files)]);
  const sums = manifest.files.map(({ name }) => {
    const bytes = all.get(name)!;
    return { name, bytes: bytes.length, sha256: new Sha256().update(bytes).hex() };
  });
  all.set(MANIFEST, encodeManifest({ ...manifest, ...counts, files: sums }));
  return new MemoryFiles(all);
}

async function withTable(table: Table, change: (parts: Parts) => void): Promise<MemoryFiles> {
  const parts = takeApart(good.get(`${table}.dir`), good.get(`${table}.dat`));
  change(parts);
  const [directory, data] = putTogether(parts);
  return forged({ [`${table}.dir`]: directory, [`${table}.dat`]: data });
}

const filled = (bytes: Uint8Array, value: number): Uint8Array => bytes.slice().fill(value);

describe('the contents of a pack', () => {
  it('are accepted if made by the encoder, also after being taken apart and put together', async () => {
    await checkContents(good);
    const files = await withTable('photos', () => undefined);
    await verifyPack(files);
    await checkContents(files);
  });

  it.each(
    (['photos', 'owners', 'lists'] as const).flatMap((table) =>
      [0, 0x55, 0xff].map((value) => [table, value] as const),
    ),
  )('are refused if any section of %s is all %d', async (table, value) => {
    const { length } = takeApart(good.get(`${table}.dir`), good.get(`${table}.dat`)).sections;
    expect(length).toBeGreaterThan(1);
    for (let i = 0; i < length; i++) {
      const files = await withTable(table, ({ sections }) => {
        sections[i] = filled(sections[i]!, value);
      });
      await expect(checkContents(files), String(i)).rejects.toThrow(PackError);
    }
  });

  it.each(['photos', 'owners', 'lists'] as const)(
    'are refused if a section of %s is empty, missing or duplicated',
    async (table) => {
      for (const put of [[new Uint8Array()], [], 'twice'] as const) {
        const files = await withTable(table, ({ sections }) => {
          sections.splice(0, 1, ...(put === 'twice' ? [sections[0]!, sections[0]!] : put));
        });
        await expect(checkContents(files), String(put)).rejects.toThrow(PackError);
      }
    },
  );

  it('are refused if the owner filter rejects a listed owner', async () => {
    const filter = new ByteWriter()
      .raw(header('owners.gate'))
      .number(1)
      .number(1)
      .raw(Uint8Array.of(0));
    const files = await forged({ 'owners.gate': filter.result() });
    await expect(checkContents(files)).rejects.toThrow('owner filter');
  });

  it('are refused if the photo filter rejects a listed photo', async () => {
    const filter = new ByteWriter().raw(header('photos.gate'));
    filter.number(ID).number(100_000).number(20).number(256).number(1).column([0]).column([]);
    const files = await forged({ 'photos.gate': filter.result() });
    await expect(checkContents(files)).rejects.toThrow('photo filter');
  });

  it('are refused if the manifest’s count for a dataset is wrong', async () => {
    const { datasets } = await readManifest(good);
    const [a, b] = datasets;
    const files = await forged({}, { datasets: [a, { ...b, photos: b!.photos + 1 }] });
    await expect(checkContents(files)).rejects.toThrow('wrong photo counts');
  });
});
