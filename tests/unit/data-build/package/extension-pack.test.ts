import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { carryStart, cutForParts } from '../../../../data-build/package/extension-pack';
import { PART } from '../../../../lib/dataset-index/package-files';

const LARGE = Uint8Array.from({ length: PART + 3 }, (_, i) => i % 255);
const SCRIPT = 'var background=1;\nbackground;\n';

async function folderWith(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pack-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

describe('the background of a built extension', () => {
  const background = (folder: string) => readFile(join(folder, 'background.js'), 'utf8');

  it('brings the first files of the pack along, and no others', async () => {
    const folder = await folderWith({
      'background.js': SCRIPT,
      'pack/manifest.json': '{}',
      'pack/photos.gate': 'g',
      'pack/photos.dat': 'd',
    });
    await carryStart(folder, '1.0.0');
    expect(await background(folder)).toBe(
      `globalThis.overexposedStart={"version":"1.0.0","files":{"manifest.json":"e30=","photos.gate":"Zw=="}};\n${SCRIPT}`,
    );
  });

  it('brings those of the newest pack only', async () => {
    const folder = await folderWith({ 'background.js': SCRIPT, 'pack/photos.gate': 'old' });
    await carryStart(folder, '1.0.0');
    await writeFile(join(folder, 'pack/photos.gate'), 'g');
    await carryStart(folder, '1.0.1');
    expect(await background(folder)).toBe(
      `globalThis.overexposedStart={"version":"1.0.1","files":{"photos.gate":"Zw=="}};\n${SCRIPT}`,
    );
  });

  it('brings nothing of a pack that is missing', async () => {
    const folder = await folderWith({ 'background.js': SCRIPT });
    await carryStart(folder, '1.0.0');
    expect(await background(folder)).toBe(
      `globalThis.overexposedStart={"version":"1.0.0","files":{}};\n${SCRIPT}`,
    );
  });
});

describe('a pack for a browser without ranges', () => {
  it('is in parts, and its directories are not', async () => {
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

  it('stays missing where it is', async () => {
    const folder = await folderWith({});
    await cutForParts(join(folder, 'none'));
    expect(await readdir(folder)).toEqual([]);
  });
});
