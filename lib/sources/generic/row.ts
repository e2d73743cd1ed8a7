import { BAD_DATASET, BAD_OWNER, CONTRADICTION, NO_PHOTO, UNREADABLE } from '../rows';
import type { Row } from '../types';
import { join, readDatasetOfRow, readNamed, readOwner } from './cells';

/** The cells of a row that are read, trimmed; empty where the list has none. */
export interface Cells {
  photo: string;
  owner: string;
  url: string;
  dataset: string;
}

/** The dataset of rows that name none. */
const DEFAULT_DATASET = 'list';

/**
 * What a row of the generic list says. A cell that cannot be read spoils the row, and so do cells
 * that contradict each other: better one photo less than a wrong one.
 */
export function rowOfCells({ photo, owner, url, dataset }: Cells): Row {
  const id = dataset === '' ? DEFAULT_DATASET : readDatasetOfRow(dataset);
  if (id === null) return BAD_DATASET;
  const stated = owner === '' ? null : readOwner(owner);
  if (owner !== '' && stated === null) return BAD_OWNER;
  const named = readNamed(photo);
  const linked = readNamed(url);
  if (named === null || linked === null) return UNREADABLE;

  const both = join(named, linked);
  const whole = both && (stated === null ? both : join(both, { photoId: -1, owner: stated }));
  if (whole === null) return CONTRADICTION;
  if (whole.photoId >= 0) return { photoId: whole.photoId, owner: whole.owner, dataset: id };
  return whole.owner === null ? UNREADABLE : NO_PHOTO;
}
