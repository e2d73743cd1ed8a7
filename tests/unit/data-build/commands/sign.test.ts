import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { sha256 } from '../../../../lib/pack/bits/digest';
import { keyFingerprint, readRelease } from '../../../../lib/pack/release/release';
import { HEAD_BYTES, placesOf, readHead, type Place } from '../../../../lib/pack/release/one-file';
import type { Manifest } from '../../../../lib/pack/types';
import { writeOneFile } from '../../../../data-build/package/one-file';
import { packOf } from '../../lib/pack/make-pack';
import { data, temporaryFolder } from '../run';

const folder = temporaryFolder();
const [KEY, OTHER] = [join(folder, 'key.pem'), join(folder, 'other.pem')];
const PACK = join(folder, 'pack');
const signing = (key: string, ...more: string[]) =>
  data(['sign', '--key', key, '--pack', PACK, '--name', 'The Gazette', ...more]);

beforeAll(async () => {
  mkdirSync(PACK);
  const { files } = await packOf([{ id: 9_000_000_000_001, datasets: ['pipa'] }]);
  for (const [name, bytes] of files) writeFileSync(join(PACK, name), bytes);
  await data(['key', '--out', KEY]);
  await data(['key', '--out', OTHER]);
});

it('makes a key that only its owner can read, and does not replace one', async () => {
  expect(statSync(KEY).mode & 0o777).toBe(0o600);
  const { status, stderr } = await data(['key', '--out', KEY]);
  expect([status, stderr]).toEqual([1, expect.stringContaining('already exists')]);
});

it('signs what the manifest says, with a rising release', async () => {
  const { status, stdout, stderr } = await signing(KEY, '--release', '7');
  expect(status, stderr).toBe(0);
  const text = readFileSync(join(PACK, 'manifest.sig'), 'utf8');
  const manifest = await sha256(readFileSync(join(PACK, 'manifest.json')));
  const release = await readRelease(text);
  expect(release).toMatchObject({ name: 'The Gazette', release: 7, manifest });
  expect(stdout).toContain(`fingerprint: ${await keyFingerprint(release.key)}`);
  expect((await signing(KEY)).status).toBe(0);
  expect(
    (await readRelease(readFileSync(join(PACK, 'manifest.sig'), 'utf8'))).release,
  ).toBeGreaterThan(1_700_000_000);
});

it('writes the signed pack as one file, the same each time', async () => {
  const file = join(folder, 'pack.zip');
  const { status, stdout, stderr } = await signing(KEY, '--file', file, '--release', '2000000000');
  expect(status, stderr).toBe(0);
  expect(stdout).toContain(`${file}: release`);
  const bytes = readFileSync(file);
  const head = readHead(bytes.subarray(0, HEAD_BYTES))!;
  const textIn = ({ start, end }: Place) => bytes.subarray(start, end).toString();
  expect(textIn(head.signature)).toBe(readFileSync(join(PACK, 'manifest.sig'), 'utf8'));
  const manifest = JSON.parse(textIn(head.manifest)) as Manifest;
  for (const [name, { start, end }] of placesOf(manifest.files, head.manifest.end)) {
    expect(bytes.subarray(start, end), name).toEqual(readFileSync(join(PACK, name)));
  }
  expect(Object.keys(unzipSync(bytes))).toHaveLength(10);
  await writeOneFile(PACK, file);
  expect(readFileSync(file)).toEqual(bytes);
});

it.each([
  [
    'a file that followers would take for a folder',
    () => signing(KEY, '--file', join(folder, 'pack.bin')),
    2,
    /\.zip/,
  ],
  ['an older release', () => signing(KEY, '--release', '7'), 1, /--release must be more/],
  ['another key', () => signing(OTHER), 1, /signed by another key/],
  ['no key', () => signing(join(PACK, 'manifest.json')), 1, /is not a private key/],
  [
    'no pack',
    () => data(['sign', '--key', KEY, '--pack', folder, '--name', 'x']),
    1,
    /no .*manifest/i,
  ],
  [
    'no name',
    () => data(['sign', '--key', KEY, '--pack', PACK, '--name', ' ']),
    2,
    /--name must be/,
  ],
])('refuses %s with a sentence', async (_, run, status, message) => {
  const refused = await run();
  expect(refused.status).toBe(status);
  expect(refused.stderr).toMatch(message);
});

it('signs nothing that is damaged', async () => {
  writeFileSync(join(PACK, 'photos.dat'), 'damage');
  const { status, stderr } = await signing(KEY);
  expect([status, stderr]).toEqual([1, expect.stringContaining('photos.dat')]);
});
