import { describe, expect, it } from 'vitest';
import { PackError } from '../../../../../lib/pack/errors';
import { encodeManifest, readManifest } from '../../../../../lib/pack/files/manifest';
import type { Manifest } from '../../../../../lib/pack/types';
import { packOf } from '../make-pack';

const good = await readManifest(await packOf([{ id: 9_000_000_000_001, datasets: ['a', 'b'] }]));
const [file, ...otherFiles] = good.files;
const [dataset, other] = good.datasets;

const readBack = (manifest: object): Promise<Manifest> => {
  const bytes = encodeManifest(manifest as Manifest);
  return readManifest({ read: () => Promise.resolve(bytes) });
};

describe('a manifest with a correct checksum', () => {
  it('is read', async () => {
    expect(await readBack(good)).toEqual(good);
  });

  it.each<[string, object]>([
    ['no datasets', { datasets: undefined }],
    ['datasets that are no list', { datasets: { 0: dataset } }],
    ['a dataset that is null', { datasets: [null] }],
    ['a dataset without a name', { datasets: [{ ...dataset, id: '' }] }],
    ['a dataset whose name is a number', { datasets: [{ ...dataset, id: 1 }] }],
    ['a dataset twice', { datasets: [dataset, dataset] }],
    ['datasets in another order', { datasets: [other, dataset] }],
    ['a count below nothing', { datasets: [{ ...dataset, photos: -1 }] }],
    ['half a photo', { photos: 0.5 }],
    ['more photos than numbers', { photos: 1e300 }],
    ['no word on being a sample', { sample: 'yes' }],
    ['no files', { files: null }],
    ['a file too few', { files: otherFiles }],
    ['a file twice', { files: [file, ...good.files] }],
    ['a file elsewhere', { files: [{ ...file, name: '../photos.gate' }, ...otherFiles] }],
    ['a file of no length', { files: [{ ...file, bytes: null }, ...otherFiles] }],
    ['a checksum that is none', { files: [{ ...file, sha256: 'x' }, ...otherFiles] }],
  ])('is refused with %s', async (_, change) => {
    const reading = readBack({ ...good, ...change });
    await expect(reading).rejects.toThrow(PackError);
    await expect(reading).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is refused if it is nested too deeply', async () => {
    const deep = `{"format":"overexposed-pack","version":1,"x":${'['.repeat(1e5)}${']'.repeat(1e5)}}`;
    const bytes = new TextEncoder().encode(deep);
    const reading = readManifest({ read: () => Promise.resolve(bytes) });
    await expect(reading).rejects.toThrow(PackError);
  });
});
