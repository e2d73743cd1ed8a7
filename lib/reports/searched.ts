import type { FailedPart, ReadyStatus } from '../dataset-index/types';
import type { ManifestDataset, ManifestList } from '../pack/types';
import type { FoundPhoto } from './found';

/** What answered, and what could not. */
export type Answerer = Pick<ReadyStatus, 'manifests' | 'failed' | 'off'>;

/** One dataset's list in one index. */
export interface SearchedList extends Omit<ManifestDataset, 'id' | 'rows' | 'owners' | 'photos'> {
  dataset: string;
  /** For display; says so if the list is not a publisher's. */
  name: string;
  /** Fingerprint of the index. */
  index: string;
  /** Distinct photos in this list. */
  photos: number;
  /** How many of the found photos are in this list's dataset. */
  found: number;
}

/** A list that was not searched, so that nothing is known about it. */
export interface LeftOut {
  /** Absent for an added list that cannot be read. */
  dataset?: string;
  name: string;
  why: 'switched off' | 'names no members' | FailedPart['state'];
}

/** A report's statement on lists: which were searched and which were not. */
export interface ReportLists {
  /** Each searched list, with or without a finding. */
  searched: SearchedList[];
  notSearched: LeftOut[];
}

/** The input for that statement. */
interface ListsOptions {
  answerer: Answerer;
  /** One for each index, in the same order. */
  fingerprints: readonly string[];
  photos: readonly FoundPhoto[];
  /**
   * Whether a member was searched for: a list that names no members was then searched only for the photos
   * that the others found.
   */
  byMember: boolean;
  nameOf: (dataset: string) => string;
  /** Older packs do not name publishers: the address of a file shows its publisher. */
  publisherAt: (url: string) => string | undefined;
}

/** Separates the lists that were searched from the others. */
export function reportLists(options: ListsOptions): ReportLists {
  const { manifests, failed, off } = options.answerer;
  const here = manifests.flatMap(({ datasets }, i) =>
    datasets.map((dataset) => searchedList(dataset, options.fingerprints[i]!, options)),
  );
  const whyNot = ({ dataset, found, namesMembers }: SearchedList): LeftOut['why'] | null => {
    if (off.includes(dataset)) return 'switched off';
    return options.byMember && !namesMembers && found === 0 ? 'names no members' : null;
  };
  return {
    searched: here.filter((list) => whyNot(list) === null),
    notSearched: [
      ...here.flatMap((list) => {
        const why = whyNot(list);
        return why === null ? [] : { dataset: list.dataset, name: list.name, why };
      }),
      ...failed.map(({ name, state }) => ({ name, why: state })),
    ],
  };
}

function searchedList(
  { id, photos, namesMembers, whose, altered, lists, missing, published }: ManifestDataset,
  index: string,
  { photos: found, nameOf, publisherAt }: ListsOptions,
): SearchedList {
  const withPublisher = (list: ManifestList): ManifestList => {
    const publisher = list.publisher ?? (list.url && publisherAt(list.url));
    return publisher ? { ...list, publisher } : list;
  };
  return {
    ...{ dataset: id, name: nameOf(id), index, photos },
    found: found.filter((one) => one.datasets.includes(id)).length,
    ...{ namesMembers, whose, lists: lists.map(withPublisher) },
    ...(altered && { altered }),
    ...(missing && { missing }),
    ...(published && { published }),
  };
}
