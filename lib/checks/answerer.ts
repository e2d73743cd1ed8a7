import type { CheckAnswer } from './types';

/** The packs that an answer came from, and what was left out of it. */
export type Answerer = Pick<CheckAnswer, 'manifests' | 'failed' | 'off'>;

/** Whether two answers came from the same packs, with the same left out and the same failures. */
export const isSameAnswerer = (a: Answerer, b: Answerer): boolean =>
  answererKey(a) === answererKey(b);

/** A string that is equal if and only if {@link isSameAnswerer} holds. */
export const answererKey = ({ manifests, failed, off }: Answerer): string =>
  JSON.stringify([
    manifests
      .map(({ files, datasets }) =>
        [...files.map(({ sha256 }) => sha256), ...datasets.map(({ id }) => id)].join(),
      )
      .sort(),
    failed.map(({ id }) => id).sort(),
    [...off].sort(),
  ]);

/** The datasets that were searched for an answer, sorted by id. */
export function searchedDatasets({
  manifests,
  off,
}: Pick<Answerer, 'manifests' | 'off'>): string[] {
  const all = manifests.flatMap(({ datasets }) => datasets.map(({ id }) => id));
  return [...new Set(all)].filter((id) => !off.includes(id)).sort();
}
