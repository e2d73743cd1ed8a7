import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packForExtension } from '../../../../data-build/package/extension-pack';
import { PART } from '../../../../lib/answers/package-files';

const LARGE = Uint8Array.from({ length: PART + 3 }, (_, i) => i % 255);

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

describe('a pack in the extension', () => {
  it('has a script with the first files beside them', async () => {
    const folder = await folderWith({
      'manifest.json': '{}',
      'photos.gate': 'g',
      'photos.dat': 'd',
    });
    await packForExtension(folder, { version: '1.0.0', parts: false });
    expect((await readdir(folder)).sort()).toEqual([
      'manifest.json',
      'photos.dat',
      'photos.gate',
      'start.js',
    ]);
    expect(await readFile(join(folder, 'start.js'), 'utf8')).toBe(
      'globalThis.overexposedStart={"version":"1.0.0","files":{"manifest.json":"e30=","photos.gate":"Zw=="}};\n',
    );
  });

  it('is in parts for a browser without ranges, and its directories are not', async () => {
    const folder = await folderWith({
      'photos.dat': LARGE,
      'owners.dat': 'd',
      'photos.dir': LARGE,
    });
    await packForExtension(folder, { version: '1.0.0', parts: true });
    expect((await readdir(folder)).sort()).toEqual([
      'owners.dat.0',
      'photos.dat.0',
      'photos.dat.1',
      'photos.dir',
      'start.js',
    ]);
    const parts = [0, 1].map((part) => readFile(join(folder, `photos.dat.${part}`)));
    expect(new Uint8Array(Buffer.concat(await Promise.all(parts)))).toEqual(LARGE);
  });

  it('stays missing where it is', async () => {
    const folder = await folderWith({});
    await packForExtension(folder, { version: '1.0.0', parts: true });
    expect(await readdir(folder)).toEqual([]);
    await packForExtension(join(folder, 'none'), { version: '1.0.0', parts: false });
  });
});
