import * as datasets from './datasets';
import type { Dataset } from './schema';

/** Every known dataset with photos from Flickr, sorted by id. */
export const catalogue: readonly Dataset[] = Object.values(datasets).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const byId = new Map(catalogue.map((dataset) => [dataset.id, dataset]));

/** The dataset with that id; undefined if the catalogue does not have it, as for a person's own list. */
export function datasetById(id: string): Dataset | undefined {
  return byId.get(id);
}
