import { datasetNames } from './names';

/**
 * The dataset ids used in answers. A catalogue's id stands for its publisher's list, or a copy that nothing
 * contradicts. Anything else in a pack gets an id that no dataset can have.
 */

const OWN = 'own:';
const CHANGED = 'changed:';

/** The most characters of a list's name: the id has to fit into a message. */
export const MOST_OF_NAME = 56;

/** The id of a person's own table. @param dataset according to its rows, if the table has several. */
export function ownId(list: string, dataset?: string): string {
  const name = list.trim().slice(0, MOST_OF_NAME);
  return OWN + (dataset === undefined ? name : `${name}: ${dataset}`);
}

/** The id of a copy of a dataset's list that differs from what its publisher offers. */
export const changedId = (dataset: string): string => CHANGED + dataset;

/** Whether the id is that of a person's own table. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** The dataset of which this is a changed copy; null if it is not one. */
export const changedFrom = (id: string): string | null =>
  id.startsWith(CHANGED) ? id.slice(CHANGED.length) : null;

/** Whether the list can speak for a publisher. */
export const isPublishers = (id: string): boolean => !isOwn(id) && changedFrom(id) === null;

/** The two texts that say whose a list is. */
export type WhoseTexts = (key: 'ownTable' | 'changedCopy', values: { name: string }) => string;

/** A dataset's display name; its id if the catalogue does not have it. */
export function shownName(id: string, t: WhoseTexts): string {
  if (isOwn(id)) return t('ownTable', { name: id.slice(OWN.length) });
  const dataset = changedFrom(id);
  if (dataset !== null) return t('changedCopy', { name: nameOf(dataset) });
  return nameOf(id);
}

const nameOf = (id: string): string => datasetNames[id]?.name ?? id;
