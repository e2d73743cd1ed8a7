import { datasetNames } from './names';

/*
 * Under which ids answers give datasets. A catalogue's id stands for its publisher's list, or a copy of
 * it that nothing speaks against. Whatever else a pack holds has an id that no dataset can have.
 */

const OWN = 'own:';
const CHANGED = 'changed:';

/** Of a list's name, in characters: the id has to fit into a message. */
export const MOST_OF_NAME = 56;

/** The id of a table of one's own. @param dataset what its rows say, where the table names several. */
export function ownId(list: string, dataset?: string): string {
  const name = list.trim().slice(0, MOST_OF_NAME);
  return OWN + (dataset === undefined ? name : `${name}: ${dataset}`);
}

/** The id of a copy of a dataset's list that is not what its publisher gives out. */
export const changedId = (dataset: string): string => CHANGED + dataset;

/** Whether what is named so is a table of one's own. */
export const isOwn = (id: string): boolean => id.startsWith(OWN);

/** The dataset of which it is a changed copy; null where it is none. */
export const changedFrom = (id: string): string | null =>
  id.startsWith(CHANGED) ? id.slice(CHANGED.length) : null;

/** Whether the list can speak for a publisher. */
export const isPublishers = (id: string): boolean => !isOwn(id) && changedFrom(id) === null;

/** The two texts that say whose a list is. */
export type WhoseTexts = (key: 'ownTable' | 'changedCopy', values: { name: string }) => string;

/** What a dataset is called for people; its id where the catalogue does not know it. */
export function shownName(id: string, t: WhoseTexts): string {
  if (isOwn(id)) return t('ownTable', { name: id.slice(OWN.length) });
  const dataset = changedFrom(id);
  if (dataset !== null) return t('changedCopy', { name: nameOf(dataset) });
  return nameOf(id);
}

const nameOf = (id: string): string => datasetNames[id]?.name ?? id;
