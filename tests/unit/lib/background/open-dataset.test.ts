import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOpenDataset } from '../../../../lib/background/open-dataset';
import type { IndexStatus } from '../../../../lib/dataset-index/types';
import { changedId, ownId } from '../../../../lib/catalogue/shown-ids';
import { datasetPage, LISTS_PAGE } from '../../../../lib/extension/pages';
import type { Manifest } from '../../../../lib/pack/types';

const openPage = vi.fn(() => Promise.resolve());
const opening = (status: IndexStatus = { state: 'opening' }) =>
  createOpenDataset({
    index: { status: () => Promise.resolve(status) },
    openPage,
  });

beforeEach(() => {
  openPage.mockClear();
});

describe('a dataset', () => {
  it('of the catalogue is shown, whatever the state of the index', async () => {
    await opening()('pipa');
    expect(openPage).toHaveBeenCalledExactlyOnceWith(datasetPage('pipa'));
  });

  it.each([
    ['my-own', datasetPage('my-own')],
    [changedId('pipa'), datasetPage('pipa')],
    [ownId('Mine'), LISTS_PAGE],
  ])('of an added list is shown: %s', async (id, page) => {
    const manifest = { datasets: [{ id }] } as Manifest;
    await opening({ state: 'ready', manifests: [manifest], failed: [], off: [] })(id);
    expect(openPage).toHaveBeenCalledExactlyOnceWith(page);
  });

  it.each(['nonsense', 'constructor', '__proto__', ''])(
    'that nothing knows is not shown: %j',
    async (id) => {
      const open = opening({ state: 'ready', manifests: [], failed: [], off: [] });
      await expect(open(id)).rejects.toThrow('This dataset is not known.');
      expect(openPage).not.toHaveBeenCalled();
    },
  );
});
