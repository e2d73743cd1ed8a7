import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cutForParts } from '../../../../data-build/package/extension-pack';
import { PART } from '../../../../lib/dataset-index/package-files';

const LARGE = Uint8Array.from({ length: PART + 3 }, (_, i) => i % 255);

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe('a pack for a browser without ranges', () => {
  it('is in parts, except its directories', async () => {
    const folder = await folderWith({
      'photos.dat': LARGE,
      'owners.dat': 'd',
      'photos.dir': LARGE,
    });
    await cutForParts(folder);
    expect((await readdir(folder)).sort()).toEqual([
      'owners.dat.0',
      'photos.dat.0',
      'photos.dat.1',
      'photos.dir',
    ]);
    const parts = [0, 1].map((part) => readFile(join(folder, `photos.dat.${part}`)));
    expect(new Uint8Array(Buffer.concat(await Promise.all(parts)))).toEqual(LARGE);
  });

  it('stays missing where it is missing', async () => {
    const folder = await folderWith({});
    await cutForParts(join(folder, 'none'));
    expect(await readdir(folder)).toEqual([]);
  });
});
