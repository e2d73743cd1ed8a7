import type { Gathered } from '../own-photos/types';
import { factsOf } from './facts';
import type { CheckAnswer, ListedPhoto, WholeCheck } from './types';

/** A check of the photos that were gathered. @param made milliseconds since 1970. */
export function makeCheck(
  id: string,
  name: string,
  { photos, account, albumsOnly, problems }: Omit<Gathered, 'files'>,
  { answer, listed }: { answer: CheckAnswer; listed: ListedPhoto[] },
  made: number,
): WholeCheck {
  const facts = factsOf(photos);
  return {
    check: {
      ...{ id, name, made, account, albumsOnly, problems, facts },
      ...{ answer, listed: listed.length },
    },
    contents: { id, photos, listed },
  };
}

/** The same photos with another answer. */
export const answeredAnew = (
  { check, contents }: WholeCheck,
  { answer, listed }: { answer: CheckAnswer; listed: ListedPhoto[] },
): WholeCheck => ({
  check: { ...check, answer, listed: listed.length },
  contents: { ...contents, listed },
});
