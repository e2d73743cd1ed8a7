import type { DatasetIndex } from '../dataset-index/dataset-index';
import { datasetNames } from '../catalogue/names';
import { changedFrom, isOwn } from '../catalogue/shown-ids';
import { datasetPage, LISTS_PAGE } from '../extension/pages';

export interface OpenDatasetOptions {
  index: Pick<DatasetIndex, 'status'>;
  openPage: (path: string) => Promise<void>;
}

/** Opens the options page at a dataset of the catalogue, or at the person's own lists. */
export function createOpenDataset({ index, openPage }: OpenDatasetOptions) {
  return async (id: string): Promise<void> => {
    if (!Object.hasOwn(datasetNames, id) && !(await isListed(index, id)))
      throw new Error('This dataset is not known.');
    await openPage(isOwn(id) ? LISTS_PAGE : datasetPage(changedFrom(id) ?? id));
  };
}

async function isListed(index: OpenDatasetOptions['index'], id: string): Promise<boolean> {
  const status = await index.status();
  if (status.state !== 'ready') return false;
  return status.manifests.some(({ datasets }) => datasets.some((dataset) => dataset.id === id));
}
