import { isOnFlickr } from '../../flickr/address/hosts';
import { isRoundedNumber } from '../../flickr/address/written-number';
import {
  BAD_DATASET,
  CONTRADICTION,
  NO_PHOTO,
  NOT_A_PHOTO,
  NOT_ON_FLICKR,
  ROUNDED,
  UNREADABLE,
} from '../rows';
import type { Row } from '../types';
import {
  join,
  NOTHING,
  type Named,
  readDatasetOfRow,
  readLinked,
  readMember,
  readNamed,
} from './cells';
import type { Doubts } from './doubts';
import { DEFAULT_DATASET } from './line';
import { isNothing } from './nothing';

/** The cells to read, trimmed; empty if the list has none. */
export interface Cells {
  /** Photo ids. */
  photo: readonly string[];
  /** May name the photo if nothing else does. */
  perhaps: readonly string[];
  url: readonly string[];
  owner: readonly string[];
  /** NSIDs; other words in them name nobody. */
  nsid: readonly string[];
  dataset: string;
}

/**
 * The row made from a row of a table or a record. Unreadable cells are counted and ignored. Cells that
 * contradict each other invalidate the row: better to miss a photo than to list a wrong one.
 */
export function rowOfCells(cells: Cells, doubts: Doubts): Row {
  const id = isNothing(cells.dataset) ? DEFAULT_DATASET : readDatasetOfRow(cells.dataset);
  if (id === null) return BAD_DATASET;
  const bad: ['photo number' | 'address' | 'owner', string][] = [];
  let whole: Named | null = NOTHING;
  for (const cell of cells.photo) {
    const named = readNamed(cell);
    if (named === null) bad.push(['photo number', cell]);
    else whole = whole && join(whole, named);
  }
  for (const cell of cells.url) {
    const named = readLinked(cell);
    if (named === null) bad.push(['address', cell]);
    else whole = whole && join(whole, named);
  }
  for (const cell of cells.owner) {
    if (isNothing(cell)) continue;
    const owner = readMember(cell, true);
    if (owner === null) bad.push(['owner', cell]);
    else whole = whole && join(whole, { photoId: -1, owner });
  }
  for (const cell of cells.nsid) {
    const owner = isNothing(cell) ? null : readMember(cell, false);
    if (owner !== null) whole = whole && join(whole, { photoId: -1, owner });
  }
  if (whole === null) return CONTRADICTION;
  const photoId = whole.photoId >= 0 ? whole.photoId : firstPhoto(cells.perhaps);
  if (photoId < 0) return whyNone(cells, whole.owner !== null);
  for (const [what, cell] of bad) doubts.add(what, cell);
  return { photoId, owner: whole.owner, dataset: id };
}

/** The photo in the first cell that names one; -1 if none does. */
function firstPhoto(cells: readonly string[]): number {
  for (const cell of cells) {
    const named = readNamed(cell);
    if (named && named.photoId >= 0) return named.photoId;
  }
  return -1;
}

/** Why no cell names a photo. */
function whyNone({ photo, perhaps, url }: Cells, hasOwner: boolean): Row {
  const written = [...photo, ...perhaps].filter((cell) => !isNothing(cell));
  if (written.some(isRoundedNumber)) return ROUNDED;
  const addresses = url.filter((cell) => readLinked(cell) === null);
  if (addresses.some(isOnFlickr)) return NOT_A_PHOTO;
  if (addresses.some((address) => /^(?:https?:)?\/\/\S/i.test(address))) return NOT_ON_FLICKR;
  if (hasOwner) return photo.some((cell) => readNamed(cell) === null) ? UNREADABLE : NO_PHOTO;
  return written.length + addresses.length > 0 ? UNREADABLE : NO_PHOTO;
}
