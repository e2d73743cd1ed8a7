import { describe, expect, it } from 'vitest';
import { findEvidence } from '../../../../lib/background/evidence';
import type { Outcome } from '../../../../lib/dataset-index/dataset-index';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

const FILE = { name: 'a.txt', bytes: 1, sha256: 'ab', url: 'https://x.example/a' };
const indexOf = (outcome: Pick<Outcome<null>, 'status'>) => ({
  ask: () => Promise.resolve(outcome as never),
});

describe('findEvidence', () => {
  it('gives each pack’s own files of a dataset, and the pack', async () => {
    const lists = [FILE];
    const one = fakePack([], { datasets: [{ ...datasetOf('afw'), lists }, datasetOf('pipa')] });
    const two = fakePack([], { datasets: [datasetOf('afw')] });
    const manifests = [{ ...one.manifest, made: '2026-01-05' }, two.manifest];
    const index = indexOf({ status: { state: 'ready', manifests, failed: [], off: [] } });
    const id = expect.stringMatching(/^[0-9a-f]{12}$/) as string;
    const { version } = one.manifest;
    expect(await findEvidence(index, 'afw')).toEqual([
      { index: id, version, made: '2026-01-05', lists },
      { index: id, version, lists: [] },
    ]);
    expect(await findEvidence(index, 'helen')).toEqual([]);
  });

  it('does not claim that there are none if the index does not know', async () => {
    const index = indexOf({ status: { state: 'damaged', error: 'Why.' } });
    await expect(findEvidence(index, 'afw')).rejects.toThrow('Why.');
  });
});
