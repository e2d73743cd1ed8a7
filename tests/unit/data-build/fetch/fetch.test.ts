import { createHash } from 'node:crypto';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { fetchList } from '../../../../data-build/fetch/fetch-list';
import { mirrored } from '../../../../data-build/fetch/mirrored';
import { Progress } from '../../../../data-build/terminal';
import type { Offer, OfferedFile, OfferedFolder } from '../../../../lib/catalogue/offers/types';
import { hasShared, SHARED } from '../../../shared';
import { data, temporaryFolder } from '../run';
import { serve, startPublisher } from './server';

const publisher = startPublisher();
const folder = temporaryFolder();
const patience = { tries: 2, pause: 1, stall: 300, fallbackLimit: 1e6 };
const progress = new Progress({ write: () => true });
let made = 0;
let dir = '';

beforeEach(() => {
  publisher.asked = [];
  dir = join(folder, `lists-${++made}`);
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const md5 = (text: string): string => createHash('md5').update(text).digest('hex');
const blob = (content: string | Buffer): string =>
  createHash('sha1')
    .update(`blob ${Buffer.byteLength(content)}\0`)
    .update(content)
    .digest('hex');
const pages =
  (texts: Record<string, string>): RequestListener =>
  (request, response) => {
    const text = texts[decodeURIComponent(request.url!)];
    if (text === undefined) response.writeHead(404).end();
    // No length for large texts: a given length could be refused at once.
    else if (text.length > 1e6) response.end(text);
    else serve(Buffer.from(text))(request, response);
  };

it('a mirror has offers under the same path and query', () => {
  expect(mirrored('https://example.org/a/b?c=d', 'http://localhost:1/m/')).toBe(
    'http://localhost:1/m/a/b?c=d',
  );
  expect(mirrored('https://example.org/a/b', undefined)).toBe('https://example.org/a/b');
});

/** The files of a list, without the hidden download record. */
const visible = (folder: string): string[] =>
  readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('fetchList', () => {
  const offers = (): OfferedFile[] =>
    ['one', 'two'].map((name) => {
      return { url: `${publisher.url}/${name}.txt`, name: `${name}.txt`, md5: md5(name) };
    });
  const fetch = (offer: Offer['files']) =>
    fetchList('mine', offer, { dir, from: publisher.url, patience, progress });

  it('shows a list only when it is complete, and resumes', async () => {
    publisher.answer = pages({ '/one.txt': 'one' });
    await expect(fetch(offers())).rejects.toThrow(/^two\.txt: the server answers 404/);
    expect(readdirSync(dir)).toEqual(['.mine.part']);
    publisher.answer = pages({ '/one.txt': 'one', '/two.txt': 'two' });
    publisher.asked = [];
    expect(await fetch(offers())).toEqual({
      source: 'mine',
      folder: join(dir, 'mine'),
      files: 2,
      kept: 0,
    });
    expect(publisher.asked).toEqual(['/two.txt']);
    expect(readdirSync(dir)).toEqual(['mine']);
    expect(visible(join(dir, 'mine'))).toEqual(['one.txt', 'two.txt']);
  });

  it('replaces wrong files of an existing list, and keeps the rest', async () => {
    mkdirSync(join(dir, 'mine'), { recursive: true });
    writeFileSync(join(dir, 'mine', 'one.txt'), 'one');
    writeFileSync(join(dir, 'mine', 'two.txt'), 'changed');
    publisher.answer = pages({ '/two.txt': 'two' });
    expect(await fetch(offers())).toMatchObject({ files: 2, kept: 1 });
    expect(readFileSync(join(dir, 'mine', 'two.txt'), 'utf8')).toBe('two');
  });

  it.each([
    [
      'a wrong checksum',
      { name: 'one.txt', sha256: sha256('two') },
      /checksum of one\.txt in it is wrong/,
    ],
    ['a missing file', { name: 'two.txt', sha256: sha256('two') }, /does not hold two\.txt/],
  ])('refuses an archive with %s in it, and keeps nothing', async (_, held, message) => {
    const archive = Buffer.from(zipSync({ 'all/one.txt': Buffer.from('one') }));
    publisher.answer = (request, response) => {
      serve(archive)(request, response);
    };
    const offer = (holds: OfferedFile['holds']) => [
      { url: `${publisher.url}/all.zip`, name: 'all.zip', ...(holds && { holds }) },
    ];
    await expect(fetch(offer([held]))).rejects.toThrow(message);
    expect(existsSync(join(dir, 'mine'))).toBe(false);
    await fetch(offer([{ name: 'one.txt', sha256: sha256('one') }]));
    expect(visible(join(dir, 'mine'))).toEqual(['all.zip']);
  });

  describe('of a folder', () => {
    const offer: OfferedFolder = {
      repository: 'someone/faces',
      commit: 'abc',
      folder: 'all/files',
      md5: md5('BbAa'),
    };
    const tree = (...paths: string[]): string =>
      JSON.stringify({
        tree: paths.map((path) => {
          return { path, size: 2, sha: blob(files[`/someone/faces/abc/${path}`] ?? '') };
        }),
      });
    const listing = '/repos/someone/faces/git/trees/abc?recursive=1';
    const files: Record<string, string> = {
      '/someone/faces/abc/all/files/B b.txt': 'Bb',
      '/someone/faces/abc/all/files/a.txt': 'Aa',
    };

    it('downloads its text files and checks them together, in order of their names', async () => {
      const paths = [
        'all/files/a.txt',
        'all/files/B b.txt',
        'all/files/.x.txt',
        'all/files/c/d.txt',
        'all/e.txt',
      ];
      publisher.answer = pages({ ...files, [listing]: tree(...paths) });
      expect(await fetch(offer)).toMatchObject({ files: 2 });
      expect(visible(join(dir, 'mine')).sort()).toEqual(['B b.txt', 'a.txt']);
    });

    it('leaves nothing if their common checksum is wrong', async () => {
      publisher.answer = pages({ ...files, [listing]: tree('all/files/a.txt') });
      await expect(fetch(offer)).rejects.toThrow('checksum of all files together');
      expect(existsSync(join(dir, 'mine'))).toBe(false);
    });

    it('checks each file by the hash in the listing if there is no common checksum', async () => {
      const { repository, commit, folder: inside } = offer;
      const unchecked = { repository, commit, folder: inside };
      const listed = tree('all/files/a.txt');
      publisher.answer = pages({
        ...files,
        [listing]: listed,
        '/someone/faces/abc/all/files/a.txt': 'aA',
      });
      await expect(fetch(unchecked)).rejects.toThrow(/^a\.txt: its checksum is wrong/);
      expect(existsSync(join(dir, 'mine'))).toBe(false);
      publisher.answer = pages({ ...files, [listing]: listed });
      expect(await fetch(unchecked)).toMatchObject({ files: 1 });
    });

    it.each([
      ['is missing', {}, /listing of its files cannot be read \(the server answers 404/],
      ['is no JSON', { [listing]: 'hello' }, /cannot be read/],
      [
        'is cut short by GitHub',
        { [listing]: '{"truncated": true, "tree": []}' },
        /cannot be read/,
      ],
      [
        'has a hash that Git never gave',
        { [listing]: '{"tree": [{"path": "all/files/a.txt", "size": 2, "sha": "x"}]}' },
        /cannot be read/,
      ],
      ['has none of its files', { [listing]: tree('README.md') }, /has none of its files/],
      [
        'names a size that no file has',
        { [listing]: tree('all/files/a.txt').replace('"size":2', '"size":-1') },
        /cannot be read/,
      ],
      [
        'names files that are too many',
        { [listing]: tree(...Array.from({ length: 10_001 }, (_, i) => `all/files/${i}.txt`)) },
        /cannot be read/,
      ],
      [
        'never ends',
        { [listing]: `{"tree": [${' '.repeat(40e6)}]}` },
        /cannot be read \(the server sends more than 33,554,432 bytes\)/,
      ],
    ])('refuses a listing that %s', async (_what, texts, message) => {
      publisher.answer = pages(texts);
      await expect(fetch(offer)).rejects.toThrow(message);
    });
  });
});

describe('data fetch', () => {
  it.each([
    [['nosuch'], 2, /^error: There is no source "nosuch"/],
    [['ijb-c'], 1, /^error: ijb-c cannot be fetched: NIST .+ See https:/],
    [['aflw'], 2, /^error: There is no source/],
    [['adience', '--from', 'localhost'], 2, /--from takes an address such as/],
    [['adience', '--from', 'http://['], 2, /--from takes an address such as/],
    [['list'], 1, /^error: list: there is nothing to download: /],
  ])('%j: one line', async (args, status, message) => {
    const run = await data(['fetch', '--dir', dir, ...args]);
    expect(run.stderr).toMatch(message);
    expect(run.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(run.status).toBe(status);
  });

  it('reports a failure in one line, and leaves nothing', async () => {
    publisher.answer = (_request, response) => response.writeHead(403).end();
    const run = await data(['fetch', 'afw', 'helen', 'afw', '--dir', dir, '--from', publisher.url]);
    expect(run).toMatchObject({ status: 1, stdout: '' });
    expect(run.stderr).toMatch(/^error: afw: img_list\.txt: .+403.+; helen: train\.txt: .+\n$/);
    expect(publisher.asked).toHaveLength(2);
    expect(existsSync(join(dir, 'afw'))).toBe(false);
  });

  describe.runIf(hasShared)('from a mirror of the available lists', () => {
    beforeEach(() => {
      publisher.answer = mirror(join(SHARED, 'lists'));
    });

    it('then data build: two commands to a pack', async () => {
      const ids = ['afw', 'diveface', 'helen', 'pipa'];
      const args = ['--json', '--dir', dir, '--from', publisher.url];
      const fetched = await data(['fetch', ...ids, ...args]);
      expect(fetched).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(fetched.stdout)).toMatchObject([
        { source: 'afw', files: 1 },
        { source: 'diveface', files: 6 },
        { source: 'helen', files: 1 },
        { source: 'pipa', files: 1 },
      ]);
      const built = await data(['build', '--json', '--out', join(dir, 'pack')], { lists: dir });
      const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
      expect(JSON.parse(built.stdout)).toMatchObject({
        datasets: [
          { id: 'afw', rows: 205, photos: 205, owners: 0, namesMembers: false, whose: 'copy' },
          {
            ...{ id: 'diveface', rows: 139_677, photos: 115_729, owners: 6_102 },
            ...{ namesMembers: true, whose: 'publisher' },
            lists: Array.from({ length: 6 }, () => ({
              url: expect.stringContaining('githubusercontent.com/BiDAlab/DiveFace/') as string,
              fetched: day,
            })),
          },
          { id: 'helen', rows: 2_330, photos: 2_122, owners: 0 },
          { id: 'pipa', rows: 63_188, photos: 37_107, owners: 0 },
        ],
      });
    }, 300_000);

    it('rejects a list if the mirror has only a part of it, or another file', async () => {
      const run = await data([
        ...['fetch', 'adience', 'megaface', 'vggface'],
        ...['--dir', dir, '--from', publisher.url],
      ]);
      expect(run).toMatchObject({ status: 1, stdout: '' });
      expect(run.stderr).toMatch(
        /^error: adience: fold_[34]_data\.txt: .+404.+; megaface: .+ bytes instead of 24,606.+; vggface: the checksum of all files together is wrong\n$/,
      );
      expect(readdirSync(dir).filter((name) => !name.startsWith('.'))).toEqual([]);
    });
  });
});

/** Serves the lists of a folder under their publishers' paths. */
function mirror(lists: string): RequestListener {
  const at = '[0-9a-f]{40}';
  const places: [path: RegExp, file: string][] = [
    [new RegExp(`^/BiDAlab/DiveFace/${at}/files/(.+)$`), 'diveface/'],
    [new RegExp(`^/coallaoh/PIPA_dataset/${at}/all_data\\.txt$`), 'pipa/index.txt'],
    [new RegExp(`^/yuguolong/helen-data-processing/${at}/train\\.txt$`), 'helen/train.txt'],
    [
      new RegExp(`^/zisianw/FaceBoxes\\.PyTorch/${at}/data/AFW/img_list\\.txt$`),
      'afw/img_list.txt',
    ],
    [
      new RegExp(`^/GilLevi/AgeGenderDeepLearning/${at}/Folds/original_txt_files/(.+)$`),
      'adience/',
    ],
    [new RegExp(`^/deepinsight/insightface/${at}/.+$`), 'megaface/path-list.txt'],
    [new RegExp(`^/aqeelanwar/MaskTheFace/${at}/vgg_face_dataset/(files/.+)$`), 'vggface/'],
  ];
  const names = readdirSync(join(lists, 'vggface/files'));
  const tree = names.map((name) => {
    const text = readFileSync(join(lists, 'vggface/files', name));
    return { path: `vgg_face_dataset/files/${name}`, size: text.length, sha: blob(text) };
  });
  return (request, response) => {
    const url = decodeURIComponent(request.url!);
    if (url.startsWith('/repos/aqeelanwar/MaskTheFace/')) {
      response.end(JSON.stringify({ tree }));
      return;
    }
    const place = places.find(([path]) => path.test(url));
    const file = place && join(lists, place[1], place[0].exec(url)![1] ?? '');
    if (file !== undefined && existsSync(file)) createReadStream(file).pipe(response);
    else response.writeHead(404).end();
  };
}
