import { datasetNames } from '../catalogue/names';
import { changedFrom } from '../catalogue/shown-ids';
import type { FailedPart, ReadyStatus } from '../dataset-index/types';
import type { ManifestDataset } from '../pack/types';

/** The lists that a question was looked up in, and those that were left out. Dataset ids are sorted. */
export interface Searched {
  /** Datasets whose lists answered. */
  lists: string[];
  /** Those of `lists` that name members in the form in which one was asked for. */
  naming: string[];
  /** Those of `lists` that name members by alias only, if only a number was asked for. */
  byName: string[];
  /** The rest of `lists`, which name photos only. */
  photosOnly: string[];
  /** Datasets whose lists are here but switched off. */
  off: string[];
  /** Added lists that cannot answer. */
  failed: FailedPart[];
}

/**
 * What an index that is ready searched.
 * @param invented whether the question is about an invented photo or member: sample data says nothing about
 *   anybody else.
 * @param byNumber whether a member was asked for by NSID, and no name of theirs is known.
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
