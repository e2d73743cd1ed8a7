import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contents, data, temporaryFolder } from '../../data-build/run';
import { CSV, file, make } from './files';

const root = temporaryFolder();
let made = 0;

/** The files of the pack that the command line builds from a table. */
async function built(table: string): Promise<Record<string, Buffer>> {
  const folder = join(root, `${++made}`);
  mkdirSync(folder);
  const [list, out] = [join(folder, 'list.csv'), join(folder, 'pack')];
  writeFileSync(list, table);
  const { status, stderr } = await data(['build', '--source', `list=${list}`, '--out', out]);
  expect(status, stderr).toBe(0);
  return contents(out);
}

/** The same from the browser's import. */
async function imported(table: string): Promise<Record<string, Buffer>> {
  const { files } = await make(file('list.csv', table));
  const bytes = [...files].map(
    async ([name, blob]) => [name, Buffer.from(await blob.arrayBuffer())] as const,
  );
  return Object.fromEntries((await Promise.all(bytes)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const OWNERS = ['', '1@N99', '22@N99', '333@N99', 'ann', 'bob'];
const row = fc.record({
  photo: fc.integer({ min: 0, max: 12 }).map((i) => 9_000_000_000_000 + i),
  owner: fc.constantFrom(...OWNERS),
  dataset: fc.constantFrom('helen', 'pipa', 'own'),
});

it('makes the same bytes as the command line, even if rows dispute an owner', async () => {
  expect(await imported(CSV)).toEqual(await built(CSV));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 60 }), async (rows) => {
      const lines = rows.map(({ photo, owner, dataset }) => `${photo},${owner},${dataset}\n`);
      const table = `photo,owner,dataset\n${lines.join('')}`;
      expect(await imported(table)).toEqual(await built(table));
    }),
    { numRuns: 12 },
  );
}, 120_000);
