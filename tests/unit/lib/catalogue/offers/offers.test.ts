import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { datasetById } from '../../../../../lib/catalogue/catalogue';
import {
  BY_DEFAULT,
  bytesOf,
  findOffer,
  hostsOf,
  OFFERS,
  WITHHELD,
} from '../../../../../lib/catalogue/offers/offers';
import { fileUrl, treeUrl } from '../../../../../lib/catalogue/offers/github';
import type { Offer } from '../../../../../lib/catalogue/offers/types';
import { findDerivedSource, findSource } from '../../../../../lib/sources/sources';
import { hasShared, SHARED } from '../../../../shared';
import { problemsOf } from './offer-schema';

const ALL = [...OFFERS, ...WITHHELD];
const named = <T extends { dataset: string }>(lists: readonly T[]): [string, T][] =>
  lists.map((list) => [list.dataset, list]);

const offered = (dataset: string): Offer => {
  const offer = findOffer(dataset);
  if (!offer?.offered) throw new Error(`${dataset} is not offered`);
  return offer;
};

describe('the check of an offer', () => {
  const { files, ...rest } = offered('afw');
  const [file] = files as Exclude<Offer['files'], { folder: string }>;

  it.each<[string, object, string]>([
    ['plain http', { files: [{ ...file, url: 'http://example.org/list.txt' }] }, 'https'],
    [
      'a branch for a commit',
      { files: [{ ...file, url: 'https://raw.githubusercontent.com/a/b/main/list.txt' }] },
      'no commit',
    ],
    ['a checksum cut short', { files: [{ ...file, md5: '0123abcd' }] }, 'md5'],
    ['a name that leaves its folder', { files: [{ ...file, name: '../list.txt' }] }, 'plain'],
    ['no files', { files: [] }, 'files'],
    ['no licence', { licence: undefined }, 'licence'],
    ['terms that stand nowhere', { licence: { name: 'MIT', allows: 'anyone' } }, 'stand nowhere'],
    ['zero photos', { photos: 0 }, 'photos'],
    ['a field that it does not know', { size: 12 }, 'size'],
    ['a withheld list without its reason', { offered: false, page: 'https://a.org/' }, 'why'],
  ])('finds %s', (_what, change, problem) => {
    expect(problemsOf({ ...rest, files, ...change }).join('\n')).toContain(problem);
  });
});

describe('the offers', () => {
  it.each(named(ALL))('%s: follows its schema, and is in the catalogue', (dataset, list) => {
    expect(problemsOf(list)).toEqual([]);
    expect(datasetById(dataset)?.subject).toBe(list.subject);
  });

  it('are sorted by dataset, without duplicates', () => {
    for (const lists of [OFFERS, WITHHELD]) {
      const ids = lists.map(({ dataset }) => dataset);
      expect(ids).toEqual([...ids].sort());
    }
    expect(new Set(ALL.map(({ dataset }) => dataset)).size).toBe(ALL.length);
  });

  it.each(named(OFFERS))('%s: has a source that reads its files', (dataset, { files }) => {
    const source = findSource(dataset) ?? findDerivedSource(dataset);
    expect(source).toBeDefined();
    if ('folder' in files) return;
    for (const { name, holds = [] } of files) {
      const inside = holds.map((one) => one.name);
      for (const each of name.endsWith('.zip') ? inside : [name])
        expect(source!.takes(each), each).toBe(true);
    }
  });

  it.each(named(OFFERS))(
    '%s: agrees with what the catalogue says about its list',
    (dataset, offer) => {
      const { listGives, photos, flickrPhotos, members } = datasetById(dataset)!;
      const known = listGives?.value ?? [];
      expect(known).toEqual(expect.arrayContaining(offer.names.filter((key) => key === 'photo')));
      // A copy may lack rows; one with more rows than the original would be something else.
      const most = (flickrPhotos ?? photos)?.value ?? Infinity;
      if (offer.photos !== undefined) expect(offer.photos).toBeLessThanOrEqual(most);
      if (offer.members !== undefined && members) expect(offer.members).toBe(members.value);
    },
  );

  it('refer only to each other', () => {
    for (const { needs } of OFFERS)
      if (needs !== undefined) expect(findOffer(needs)?.offered).toBe(true);
  });

  it('include only face lists by default', () => {
    const ids = BY_DEFAULT.map(({ dataset }) => dataset);
    expect(ids).toEqual(expect.arrayContaining(['diveface', 'fdf', 'ffhq', 'meglass', 'pipa']));
    for (const id of ['coco', 'flickr30k', 'miap', 'open-images']) expect(ids).not.toContain(id);
  });

  it('are found by dataset', () => {
    expect(findOffer('lapa')).toMatchObject({ offered: false });
    expect(findOffer('nosuch')).toBeUndefined();
  });
});

describe('helpers for an offer give', () => {
  it.each([
    ['pipa', ['raw.githubusercontent.com']],
    ['vggface', ['api.github.com', 'raw.githubusercontent.com']],
    ['fdf', ['api.loke.aws.unit.no']],
  ])('the hosts: %s', (dataset, hosts) => {
    expect(hostsOf(offered(dataset))).toEqual(hosts);
  });

  it('hosts to which its server redirects', () => {
    expect(hostsOf(offered('lpff'))).toEqual(
      expect.arrayContaining(['huggingface.co', 'us.aws.cdn.hf.co']),
    );
  });

  it.each([
    ['flickr30k', 341_835],
    ['adience', 1_594_556],
    ['megaface', 24_606],
    ['fdf', null],
    ['vggface', null],
  ])('the bytes, or that they are unknown: %s', (dataset, bytes) => {
    expect(bytesOf(offered(dataset))).toBe(bytes);
  });

  it('the addresses in a folder, with names escaped', () => {
    const folder = { repository: 'a/b', commit: 'c'.repeat(40), folder: 'd' };
    expect(treeUrl(folder)).toBe(
      `https://api.github.com/repos/a/b/git/trees/${folder.commit}?recursive=1`,
    );
    expect(fileUrl(folder, 'd/e f?.txt')).toBe(
      `https://raw.githubusercontent.com/a/b/${folder.commit}/d/e%20f%3F.txt`,
    );
  });
});

/** Real lists are stored under the offers' names, except this one. */
const OTHER_NAMES: Record<string, string> = { 'pipa/all_data.txt': 'pipa/index.txt' };

/** FSXL's was modified before it was stored. */
const FILES = OFFERS.filter(({ dataset }) => dataset !== 'fsxl').flatMap(({ dataset, files }) =>
  'folder' in files
    ? []
    : files
        .map((file) => {
          const path = `${dataset}/${file.name}`;
          return { ...file, path: join(SHARED, 'lists', OTHER_NAMES[path] ?? path) };
        })
        .filter(({ path }) => existsSync(path)),
);

describe.runIf(hasShared)('the available files', () => {
  it('are not empty', () => {
    expect(FILES.length).toBeGreaterThanOrEqual(16);
  });

  it.each(FILES.map((file) => [file.name, file] as const))('%s: match the offer', (_name, file) => {
    const content = readFileSync(file.path);
    expect({ bytes: content.length, md5: createHash('md5').update(content).digest('hex') }).toEqual(
      {
        bytes: file.bytes,
        md5: file.md5,
      },
    );
  });
});
