import type { DatasetIndex } from '../dataset-index/dataset-index';
import { fingerprint } from '../dataset-index/fingerprint';
import type { Evidence } from '../pack/types';

/**
 * The files that a dataset's rows come from, for each pack that has it; empty if none does.
 * @throws {Error} if the index does not know.
 */
export async function findEvidence(
  index: Pick<DatasetIndex, 'ask'>,
  dataset: string,
): Promise<Evidence[]> {
  const { status } = await index.ask(() => Promise.resolve(null));
  if (status.state !== 'ready') throw new Error(status.error);
  const found = status.manifests.flatMap((manifest) => {
    const one = manifest.datasets.find(({ id }) => id === dataset);
    return one ? { manifest, lists: one.lists } : [];
  });
  return Promise.all(
    found.map(async ({ manifest, lists }) => ({
      index: await fingerprint(manifest),
      version: manifest.version,
      ...(manifest.made !== undefined && { made: manifest.made }),
      lists,
    })),
  );
}
