import { mkdirSync, mkdtempSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { derivedInput } from '../../../../data-build/inputs/derived-input';
import type { Input } from '../../../../data-build/inputs/input';
import { listInput } from '../../../../data-build/inputs/list-input';
import type { SightingStore } from '../../../../data-build/sightings/store';
import { Progress } from '../../../../data-build/terminal';
import { findDerivedSource, findSource } from '../../../../lib/sources/sources';
import { Tally } from '../../../../lib/sources/tally';
import type { Sighting } from '../../../../lib/sources/types';
import { DERIVED } from '../../lib/sources/derived/examples';
import { ALL, photosOf } from '../../lib/sources/examples';
import { textOf } from '../../lib/sources/publishers/examples';
import { packBzip2 } from '../archives/bzip2';
import { put, tar, zip, type Files } from '../archives/make';
import { temporaryFolder } from '../run';

const folder = temporaryFolder();

/** The ways in which a list's files may be packed. */
const WAYS: [way: string, write: (files: Files) => Files | Promise<Files>][] = [
  ['plain', (files) => files],
  ['each in gzip', (files) => each(files, '.gz', gzipSync)],
  ['each in bzip2', (files) => each(files, '.bz2', packBzip2)],
  ['in a zip archive', (files) => ({ 'all.zip': zip(files) })],
  ['in a tar archive', async (files) => ({ 'all.tar': await tar(files) })],
  ['in a tar archive in gzip', async (files) => ({ 'all.tgz': gzipSync(await tar(files)) })],
  ['in a tar archive in bzip2', async (files) => ({ 'all.tbz': packBzip2(await tar(files)) })],
];

const each = (files: Files, ending: string, pack: (content: string) => Buffer): Files =>
  Object.fromEntries(
    Object.entries(files).map(([name, content]) => [name + ending, pack(String(content))]),
  );

function inputOf(id: string, path: string): Input {
  const source = findSource(id);
  return source ? listInput(source, path) : derivedInput(findDerivedSource(id)!, path, null);
}

describe.each(Object.entries(ALL))('a folder with a list of %s', (id, example) => {
  const base = DERIVED[id]?.base;
  const lists: Files = {
    [example.file]: `${textOf(example, example.rows)}\n`,
    ...(base && { [base[0]]: base[1] }),
  };

  it.each(WAYS)('%s', async (_way, write) => {
    const path = mkdtempSync(join(folder, 'list-'));
    for (const [name, content] of Object.entries(await write({ ...lists, 'photo.png': 'x' }))) {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      put(path, name, content);
    }
    const sightings: Sighting[] = [];
    const store = {
      add: (_: number, batch: Sighting[]) => sightings.push(...batch),
    } as unknown as SightingStore;
    const silent = new Progress({ write: () => undefined });
    const { ignored } = await inputOf(id, path).read(store, 0, new Tally(), silent);
    expect(sightings.map(({ photoId }) => photoId)).toEqual(photosOf(example));
    expect(ignored).toEqual([expect.stringMatching(/(^|\/)photo\.png(\.gz|\.bz2)?$/)]);
  });
});
