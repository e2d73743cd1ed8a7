import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import config from '../../../.dependency-cruiser.js';
import { LAYERS } from '../../../scripts/layers.js';
import { temporaryFolder } from '../data-build/run';

const root = temporaryFolder();
let made = 0;

/** The rules broken by an import from a file of one folder into a file of another. */
async function broken(from: string, to: string): Promise<string[]> {
  const baseDir = join(root, String(++made));
  const [importer, imported] = [join(baseDir, from, 'a.ts'), join(baseDir, to, 'b.ts')];
  for (const path of [importer, imported]) mkdirSync(dirname(path), { recursive: true });
  const path = relative(dirname(importer), imported).replace(/\.ts$/, '');
  writeFileSync(imported, 'export const b = 1;\n');
  writeFileSync(
    importer,
    `import type { b } from '${path.startsWith('.') ? path : `./${path}`}';\n`,
  );
  const { forbidden, options } = config as Required<IConfiguration>;
  const { output } = await cruise(['.'], {
    ...options,
    baseDir,
    ruleSet: { forbidden },
    validate: true,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

describe('the rules for layers', () => {
  it.each([
    ['lib/flickr/page', 'lib/user-lists'],
    ['lib/dataset-index', 'lib/background'],
    ['lib/pack', 'lib/flickr/address'],
    ['lib/flickr/address', 'lib/dataset-index'],
    ['components/badge', 'entrypoints'],
    ['components/badge', 'components/app'],
    ['components/app', 'components/badge'],
    ['lib/sources', 'data-build'],
    ['lib/ids', 'tests/unit'],
  ])('refuse an import from %s into %s', async (from, to) => {
    expect(await broken(from, to)).toEqual([expect.stringMatching(/-imports$/)]);
  });

  it.each([
    ['lib/flickr/page', 'lib/ids'],
    ['entrypoints/popup', 'components/badge'],
    ['components/app', 'components/design'],
  ])('allow one from %s into %s', async (from, to) => {
    expect(await broken(from, to)).toEqual([]);
  });

  it('name no higher folder', () => {
    const below = new Set<string>();
    for (const { folder, uses } of LAYERS) {
      expect(
        uses.filter((name) => !below.has(name)),
        folder,
      ).toEqual([]);
      below.add(folder);
    }
  });
});
