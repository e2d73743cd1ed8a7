import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Trace } from '../../../../data-build/trace/trace';
import { hasShared, SHARED } from '../../../shared';
import { data, temporaryFolder } from '../run';

const folder = temporaryFolder();
let made = 0;

/** Writes these files to a new folder; returns `ID=PATH`. */
function list(id: string, files: Record<string, string | Buffer>): string {
  const path = join(folder, `${++made}`);
  mkdirSync(path);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return `${id}=${path}`;
}

async function trace(query: string, ...sources: string[]): Promise<Trace> {
  const args = sources.flatMap((source) => ['--source', source]);
  const { status, stdout, stderr } = await data(['trace', query, '--json', ...args]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return JSON.parse(stdout) as Trace;
}

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex');

const FEMALE = '# a comment\n5550001@N99_identity_1/9000000000001_0.jpg\n';
const MALE = gzipSync(
  '5550002@N99_identity_1/9000000000002_0.jpg\n5550001@N99_identity_1/9000000000001_1.jpg\n',
);
const DIVEFACE = list('diveface', { 'Group1_Female.txt': FEMALE, 'Group1_Male.txt.gz': MALE });
const OWN = list('list', { 'a.csv': 'photo,owner,dataset\n9000000000001,Invented-One,mine\n' });
const FSXL = [
  {
    image_name: '9000000000003.jpg',
    photo_url: 'https://www.flickr.com/photos/5550003@N99/9000000000003/',
  },
];

describe('data trace', () => {
  it('prints the rows that name a photo, with file, line and the file’s SHA-256', async () => {
    const { rows, searched } = await trace('9000000000001', DIVEFACE, OWN);
    expect(rows.map(({ file, at, text }) => [file, at, text])).toEqual([
      ['Group1_Female.txt', 'line 2', '5550001@N99_identity_1/9000000000001_0.jpg'],
      ['Group1_Male.txt.gz', 'line 2', '5550001@N99_identity_1/9000000000001_1.jpg'],
      ['a.csv', 'line 2', '9000000000001,Invented-One,mine'],
    ]);
    expect(rows.map((row) => row.sha256).slice(0, 2)).toEqual([sha256(FEMALE), sha256(MALE)]);
    expect(searched.map(({ source, file }) => `${source} ${file}`)).toEqual([
      'diveface Group1_Female.txt',
      'diveface Group1_Male.txt.gz',
      'list a.csv',
    ]);
  });

  it.each([
    ['5550001@N99', ['9000000000001', '9000000000001']],
    ['https://www.flickr.com/people/invented-ONE/', ['9000000000001']],
    ['9000000000009', []],
  ])('for %s finds the rows that name it', async (query, photos) => {
    const { rows } = await trace(query, DIVEFACE, OWN);
    expect(rows.map(({ photoId }) => photoId)).toEqual(photos);
  });

  it('counts JSON entries', async () => {
    const { rows } = await trace(
      '9000000000003',
      list('fsxl', { 'fsxl-metadata.json': JSON.stringify(FSXL) }),
    );
    expect(rows).toMatchObject([{ dataset: 'fsxl', at: 'entry 1', owner: '5550003@N99' }]);
  });

  it('says in words what was searched, even if nothing was found', async () => {
    const { stdout } = await data(['trace', '9000000000009', '--source', OWN]);
    expect(stdout).toMatch(
      /^No row of these lists names "9000000000009"\.\nsearched:\n {4}list a\.csv, \d+ bytes, SHA-256 [0-9a-f]{64}\n$/,
    );
  });

  it.each([
    ['#wedding', ['--source', OWN]],
    ['9000000000001', []],
    ['9000000000001', ['--source', 'nothing=x']],
  ])('refuses %s %j as wrong usage', async (query, args) => {
    expect(await data(['trace', query, ...args])).toMatchObject({ status: 2, stdout: '' });
  });

  it.skipIf(!hasShared)(
    'prints exactly the lines of the real lists that name a photo',
    async () => {
      const path = join(SHARED, 'lists/pipa/index.txt');
      const lines = readFileSync(path, 'utf8').split('\n');
      const photo = lines[1000]!.split(' ')[1]!;
      const expected = lines.flatMap((text, i) =>
        text.split(' ')[1] === photo ? [{ at: `line ${i + 1}`, text, photoId: photo }] : [],
      );
      const { rows } = await trace(photo, `pipa=${path}`);
      expect(rows).toMatchObject(expected);
      expect(rows).toHaveLength(expected.length);
      expect(rows[0]!.sha256).toBe(sha256(readFileSync(path)));
    },
  );

  it.skipIf(!hasShared)(
    'prints exactly the lines of the real lists that name a member',
    async () => {
      const name = 'Group1_Female.txt';
      const path = join(SHARED, 'lists/diveface');
      const lines = readFileSync(join(path, name), 'utf8').split(/\r?\n/);
      const member = lines[500]!.split('_')[0]!;
      const expected = lines.filter((text) => text.startsWith(`${member}_`));
      const { rows } = await trace(member, `diveface=${path}`);
      expect(rows.filter(({ file }) => file === name).map(({ text }) => text)).toEqual(expected);
      expect(new Set(rows.map(({ owner }) => owner))).toEqual(new Set([member]));
    },
  );
});
