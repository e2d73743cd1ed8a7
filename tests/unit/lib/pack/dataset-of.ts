import type { ManifestDataset } from '../../../../lib/pack/types';

/** A publisher's dataset as described by a manifest. */
export const datasetOf = (id: string, photos = 9, owners = 0): ManifestDataset => ({
  ...{ id, rows: photos, photos, owners, namesMembers: owners > 0 },
  ...{ whose: 'publisher', lists: [] },
});
