import { describe, expect, it, vi } from 'vitest';
import { askIndex } from '../../../../lib/checks/ask-index';
import { searchedDatasets } from '../../../../lib/checks/answerer';
import { MAX_IDS } from '../../../../lib/messages/limits';
import type { CheckReply } from '../../../../lib/messages/types';
import { ANSWER, FIRST, MANIFEST, photosOf } from './made';

const READY = { state: 'ready' as const, manifests: [MANIFEST], failed: [], off: [] };
const OTHER = { ...MANIFEST, files: [{ name: 'photos.dat', bytes: 1, sha256: '01' }] };
const now = () => 7;

/** An index that lists every photo whose number is a multiple of 1,000. */
const answering = (change: (batch: number) => Partial<CheckReply> = () => ({})) => {
  let batch = 0;
  return vi.fn((photos: string[]): Promise<CheckReply> => {
    const hits = photos.filter((id) => Number(id) % 1_000 === 0);
    return Promise.resolve({
      status: READY,
      off: ['pipa'],
      photos: Object.fromEntries(hits.map((id) => [id, ['helen']])),
      ...change(batch++),
    });
  });
};

describe('askIndex', () => {
  it('asks each photo once, in batches of what a message may carry', async () => {
    const { ids } = photosOf(2 * MAX_IDS + 5);
    const ask = answering();
    const progress: number[] = [];
    const found = await askIndex(ids, ask, now, (done) => progress.push(done));
    expect(ask.mock.calls.flatMap(([photos]) => photos)).toEqual([...ids].map(String));
    expect(ask.mock.calls.map(([photos]) => photos.length)).toEqual([MAX_IDS, MAX_IDS, 5]);
    expect(progress).toEqual([MAX_IDS, 2 * MAX_IDS, ids.length]);
    expect(found).toEqual({
      answer: { date: 7, manifests: [MANIFEST], failed: [], off: ['pipa'] },
      listed: [1, 2, 3, 4].map((n) => ({ id: String(FIRST - 1 + n * 1_000), datasets: ['helen'] })),
    });
  });

  it('names the index where there is no photo', async () => {
    expect(await askIndex(new Float64Array(), answering(), now)).toMatchObject({ listed: [] });
  });

  it('says nothing of any photo where the index cannot answer', async () => {
    const status = { state: 'damaged' as const, error: 'It is damaged.' };
    const ask = answering((batch) => (batch === 1 ? { status, photos: {} } : {}));
    expect(await askIndex(photosOf(MAX_IDS + 1).ids, ask, now)).toEqual({ status });
  });

  it.each([
    ['packs', { status: { ...READY, manifests: [OTHER] } }],
    ['what is left out', { off: [] }],
    [
      'what fails',
      {
        status: {
          ...READY,
          failed: [{ id: 'a', name: 'a', state: 'damaged' as const, error: 'It is damaged.' }],
        },
      },
    ],
  ])('begins anew where %s change on the way', async (_, change) => {
    const { ids } = photosOf(2 * MAX_IDS);
    const ask = answering((batch) => (batch >= 1 ? change : {}));
    const found = await askIndex(ids, ask, now);
    expect(ask).toHaveBeenCalledTimes(4);
    expect('listed' in found && found.listed).toHaveLength(4);
  });

  it('gives up where they change again and again', async () => {
    const ask = answering((batch) => ({ off: [String(batch)] }));
    const asking = askIndex(photosOf(2 * MAX_IDS).ids, ask, now);
    await expect(asking).rejects.toThrow('The lists changed');
  });

  it('does not take a name that every object has for an answer', async () => {
    const ask = answering(() => ({ photos: JSON.parse('{"__proto__": ["helen"]}') as never }));
    expect(await askIndex(photosOf(2).ids, ask, now)).toMatchObject({ listed: [] });
  });

  it('ends when it is told to', async () => {
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
    };
    const ask = answering();
    const asking = askIndex(photosOf(3 * MAX_IDS).ids, ask, now, stop, controller.signal);
    await expect(asking).rejects.toMatchObject({ name: 'AbortError' });
    expect(ask).toHaveBeenCalledOnce();
  });
});

it('names the datasets that were searched, without those that were left out', () => {
  expect(searchedDatasets(ANSWER)).toEqual(['helen', 'megaface']);
  expect(searchedDatasets({ manifests: [MANIFEST, OTHER], off: ['helen'] })).toEqual(['megaface']);
});
