import { datasetNames } from '../catalogue/names';
import { changedFrom } from '../catalogue/shown-ids';
import type { FailedPart, ReadyStatus } from '../dataset-index/types';
import type { ManifestDataset } from '../pack/types';

/** What a question was looked up in, and what was left out. Ids of datasets, sorted. */
export interface Searched {
  /** Whose lists answered. */
  lists: string[];
  /** Of these, those whose lists name members in the way in which one was asked for. */
  naming: string[];
  /** Those that know members by name alone, where nothing but a number was asked for. */
  byName: string[];
  /** The others: they name photos alone. */
  photosOnly: string[];
  /** Whose lists are here and switched off. */
  off: string[];
  /** Lists that a person added and that cannot answer. */
  failed: FailedPart[];
}

/**
 * What an index that is ready searched.
 * @param invented the question is about an invented photo or member: of anybody else, sample data
 *   can say nothing.
 * @param byNumber a member was asked for by NSID, and no name of theirs is known.
 */
export function searchedIn(
  { manifests, failed, off }: ReadyStatus,
  { invented, byNumber = false }: { invented: boolean; byNumber?: boolean },
): Searched {
  const asked = manifests.filter(({ sample }) => invented || !sample);
  const here = asked.flatMap(({ datasets }) => datasets);
  const isOff = ({ id }: ManifestDataset) => off.includes(id);
  const lists = idsOf(here.filter((dataset) => !isOff(dataset)));
  const members = idsOf(here.filter((dataset) => !isOff(dataset) && dataset.namesMembers));
  const isByName = (id: string) => byNumber && datasetNames[changedFrom(id) ?? id]?.byName === true;
  return {
    lists,
    naming: members.filter((id) => !isByName(id)),
    byName: members.filter(isByName),
    photosOnly: lists.filter((id) => !members.includes(id)),
    off: idsOf(here.filter(isOff)),
    failed,
  };
}

const idsOf = (datasets: readonly ManifestDataset[]): string[] =>
  [...new Set(datasets.map(({ id }) => id))].sort();
