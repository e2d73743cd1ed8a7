import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { recordFetched } from '../../../../data-build/fetch/fetch-record';
import { listInput } from '../../../../data-build/inputs/list-input';
import type { SightingStore } from '../../../../data-build/sightings/store';
import { Progress } from '../../../../data-build/terminal';
import { fdf256 } from '../../../../lib/sources/publishers/fdf256';
import { Tally } from '../../../../lib/sources/tally';
import { EXAMPLES, textOf } from '../../lib/sources/publishers/examples';
import { put, zip } from '../archives/make';
import { temporaryFolder } from '../run';

const folder = temporaryFolder();

it('a list in an archive has the address and the day of the archive’s download', async () => {
  const path = mkdtempSync(join(folder, 'list-'));
  const text = textOf(EXAMPLES.fdf256, EXAMPLES.fdf256.rows);
  put(path, 'metainfo.zip', zip({ 'train/fdf_metainfo.json': text }));
  const url = 'https://lists.example/metainfo.zip';
  await recordFetched(path, [{ name: 'metainfo.zip', url }], '2026-11-01');

  const store = { add: () => undefined } as unknown as SightingStore;
  const silent = new Progress({ write: () => undefined });
  const { provenance } = await listInput(fdf256, path).read(store, 0, new Tally(), silent);
  expect(provenance.lists).toMatchObject([
    { name: 'metainfo.zip/train/fdf_metainfo.json', url, fetched: '2026-11-01' },
  ]);
});
