import { createHash } from 'node:crypto';
import { gzipSync } from 'fflate';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Offer } from '../../../../lib/catalogue/offers/types';
import { tar } from '../../data-build/archives/make';
import { EXAMPLES, textOf } from '../sources/publishers/examples';
import { file, make, zipped } from './files';

const offered = vi.hoisted(() => ({ files: [] as Offer['files'] }));
vi.mock(import('../../../../lib/catalogue/offers/offers'), async (original) => {
  const actual = await original();
  const findOffer: typeof actual.findOffer = (id) => {
    const offer = actual.findOffer(id);
    return id === 'fdf256' && offer?.offered ? { ...offer, files: offered.files } : offer;
  };
  return { ...actual, findOffer };
});

const TEXT = textOf(EXAMPLES.fdf256, EXAMPLES.fdf256.rows);
const URL = 'https://lists.example/metainfo.zip';
const ZIP = await zipped('renamed.zip', new Map([['train/fdf_metainfo.json', new Blob([TEXT])]]));
const TGZ = file('a.tgz', gzipSync(await tar({ 'train/fdf_metainfo.json': TEXT })));

/** Offers an archive with that checksum. */
async function offer(archive: File | null): Promise<void> {
  const hash = createHash('md5');
  if (archive) hash.update(new Uint8Array(await archive.arrayBuffer()));
  offered.files = [{ url: URL, name: 'metainfo.zip', md5: hash.digest('hex') }];
}

describe('a list is the publisher’s by whichever checksum is offered', () => {
  const sum = (algorithm: string, before = '') =>
    createHash(algorithm).update(before).update(TEXT).digest('hex');
  it.each([
    ['SHA-256', { sha256: sum('sha256') }],
    ['MD5', { md5: sum('md5') }],
    ['Git’s', { gitBlob: sum('sha1', `blob ${Buffer.byteLength(TEXT)}\0`) }],
  ])('%s', async (_, sums) => {
    offered.files = [{ url: URL, name: 'fdf_metainfo.json', ...sums }];
    const { datasets } = (await make(file('fdf_metainfo.json', TEXT))).manifest;
    expect(datasets).toMatchObject([{ id: 'fdf256', whose: 'publisher' }]);
  });
});

describe('a list of which the archive has an offered checksum', () => {
  beforeEach(() => offer(null));

  it.each([
    ['zip', ZIP],
    ['tar in gzip', TGZ],
  ])('is the publisher’s own, in %s', async (_, archive) => {
    await offer(archive);
    const { datasets } = (await make(archive)).manifest;
    expect(datasets).toMatchObject([{ id: 'fdf256', whose: 'publisher' }]);
    expect(datasets[0]).not.toHaveProperty('altered');
    expect(datasets[0]!.lists).toEqual([
      {
        name: `${archive.name}/train/fdf_metainfo.json`,
        bytes: new Blob([TEXT]).size,
        sha256: createHash('sha256').update(TEXT).digest('hex'),
        publisher: 'Håkon Hukkelås, NTNU',
        url: URL,
      },
    ]);
  });

  it('is a copy in another archive', async () => {
    expect((await make(ZIP)).manifest.datasets).toMatchObject([{ id: 'fdf256', whose: 'copy' }]);
  });
});
