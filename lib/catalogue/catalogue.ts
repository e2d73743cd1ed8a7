import * as datasets from './datasets';
import type { Dataset } from './schema';

/** Every dataset the project knows of with photos from Flickr, sorted by id. */
export const catalogue: readonly Dataset[] = Object.values(datasets).sort((a, b) =>
  a.id < b.id ? -1 : 1,
);

const byId = new Map(catalogue.map((dataset) => [dataset.id, dataset]));

/** The dataset of that id; undefined for one the catalogue does not hold, such as an own list. */
export function datasetById(id: string): Dataset | undefined {
  return byId.get(id);
}
