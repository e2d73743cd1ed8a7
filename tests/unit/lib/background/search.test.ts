import { describe, expect, it, vi } from 'vitest';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import { search } from '../../../../lib/background/search';
import { PackError } from '../../../../lib/pack/errors';
import { fakePack } from '../../fake-pack';

const PACK = fakePack([
  ['9000000000001', ['pipa'], '1@N99'],
  ['9000000000002', ['pipa'], 'listed'],
]);
const indexOver = (open: () => Promise<(typeof PACK)[]>) =>
  new DatasetIndex({
    open,
    openAdded: () => Promise.resolve([]),
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus: vi.fn(),
    onDamage: vi.fn(),
  });
const index = indexOver(() => Promise.resolve([PACK]));
const recall = vi.fn((alias: string) => Promise.resolve(alias === 'seen' ? '1@N99' : null));

describe('search', () => {
  it('answers what was typed', async () => {
    const { status, answers } = await search(index, recall, ' 1@N99 ');
    expect(status.state).toBe('ready');
    expect(answers).toEqual([
      {
        query: ' 1@N99 ',
        kind: 'owner',
        owner: '1@N99',
        found: true,
        datasets: [{ id: 'pipa', photos: 1 }],
        photoIds: ['9000000000001'],
      },
    ]);
  });

  it('answers both readings of a number', async () => {
    const { answers } = await search(index, recall, '9000000000001');
    expect(answers.map(({ kind }) => kind)).toEqual(['photo', 'owner']);
  });

  it.each([
    [
      'an alias that a page showed an NSID for',
      'seen',
      { owner: '1@N99', alias: 'seen', found: true },
    ],
    ['an alias that no page showed', 'unseen', { owner: 'unseen', found: false }],
    ['an alias that a list itself gives', 'listed', { owner: 'listed', found: true }],
  ])('answers %s', async (_, text, answer) => {
    const { answers } = await search(index, recall, text);
    expect(answers).toHaveLength(1);
    expect(answers[0]).toMatchObject({ query: text, kind: 'owner', ...answer });
  });

  it('recalls only what the lists do not say', async () => {
    recall.mockClear();
    await search(index, recall, 'listed');
    await search(index, recall, '7@N99');
    await search(index, recall, '#tag');
    expect(recall).not.toHaveBeenCalled();
  });

  it('answers nothing if the index cannot', async () => {
    const damaged = indexOver(() => Promise.reject(new PackError('damaged', 'Why.')));
    expect(await search(damaged, recall, '9000000000009')).toEqual({
      status: { state: 'damaged', error: 'Why.' },
      answers: [],
    });
  });
});
