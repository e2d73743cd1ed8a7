import type { Gathered } from '../own-photos/types';
import { compareChecks } from './compare';
import { factsOf } from './facts';
import type { CheckAnswer, ListedPhoto, Source, WholeCheck } from './types';

/** Photos to make a check of, and what they come from. */
export interface CheckedPhotos extends Omit<Gathered, 'files'> {
  sources?: Source[];
}

/** A check of the photos that were gathered. @param made milliseconds since 1970. */
export function makeCheck(
  id: string,
  name: string,
  { photos, account, albumsOnly, problems, list, sources }: CheckedPhotos,
  { answer, listed }: { answer: CheckAnswer; listed: ListedPhoto[] },
  made: number,
): WholeCheck {
  const known = factsOf(photos);
  // Pages of a walked list give dates for some photos only, perhaps not for the first and the last.
  const isWalked = [list, ...(sources ?? []).map((source) => source.list)].some(Boolean);
  const facts = isWalked ? { ...known, posted: null } : known;
  return {
    check: {
      ...{ id, name, made, account, albumsOnly, problems, facts },
      ...(list !== undefined && { list }),
      ...(sources && { sources }),
      ...{ answer, listed: listed.length, fresh: 0 },
    },
    contents: { id, photos, listed },
  };
}

/** A check without the places where its photos were taken. */
export function withoutPlaces({ check, contents }: WholeCheck): WholeCheck {
  const { ids, posted, taken, privacy } = contents.photos;
  return {
    check: { ...check, facts: { ...check.facts, placed: 0 } },
    contents: { ...contents, photos: { ids, posted, taken, privacy } },
  };
}

/** A check of the same photos with a new answer. */
export function withNewAnswer(
  { check, contents }: WholeCheck,
  { answer, listed }: { answer: CheckAnswer; listed: ListedPhoto[] },
): WholeCheck {
  const renewed = { ...contents, listed };
  const fresh = compareChecks(renewed, contents).listedInFirst;
  return {
    check: {
      ...{ ...check, answer, listed: listed.length },
      fresh: fresh.reduce((sum, { datasets }) => sum + datasets.length, 0),
    },
    contents: renewed,
  };
}
