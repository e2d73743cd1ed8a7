import type { DatasetIndex } from '../dataset-index/dataset-index';
import { datasetNames } from '../catalogue/names';
import { datasetPage } from '../extension/pages';

/** Milliseconds between two tabs: a person needs longer to come back from one. */
export const BETWEEN_TABS = 2_000;

export interface OpenDatasetOptions {
  index: Pick<DatasetIndex, 'status'>;
  openPage: (path: string) => Promise<void>;
  /** Milliseconds since any one time. */
  now: () => number;
}

/**
 * Opens the options page at a dataset that the catalogue or a list knows, and at most one in
 * {@link BETWEEN_TABS}: what asks for it shares a process with a page.
 */
export function createOpenDataset({ index, openPage, now }: OpenDatasetOptions) {
  let last = -Infinity;
  return async (id: string): Promise<void> => {
    if (!Object.hasOwn(datasetNames, id) && !(await isListed(index, id)))
      throw new Error('This dataset is not known.');
    if (now() - last < BETWEEN_TABS) return;
    last = now();
    await openPage(datasetPage(id));
  };
}

async function isListed(index: OpenDatasetOptions['index'], id: string): Promise<boolean> {
  const status = await index.status();
  if (status.state !== 'ready') return false;
  return status.manifests.some(({ datasets }) => datasets.some((dataset) => dataset.id === id));
}
