import type { CheckAnswer } from './types';

/** What an answer comes from. */
export type Answerer = Pick<CheckAnswer, 'manifests' | 'failed' | 'off'>;

/** Whether two answers have the same {@link signOf}. */
export const isSameAnswerer = (a: Answerer, b: Answerer): boolean => signOf(a) === signOf(b);

/** The same for answers from the same packs, with the same left out and the same failing. */
export const signOf = ({ manifests, failed, off }: Answerer): string =>
  JSON.stringify([
    manifests
      .map(({ files, datasets }) =>
        [...files.map(({ sha256 }) => sha256), ...datasets.map(({ id }) => id)].join(),
      )
      .sort(),
    failed.map(({ id }) => id).sort(),
    [...off].sort(),
  ]);

/** The datasets that an answer searched, sorted by id. */
export function searchedDatasets({
  manifests,
  off,
}: Pick<Answerer, 'manifests' | 'off'>): string[] {
  const all = manifests.flatMap(({ datasets }) => datasets.map(({ id }) => id));
  return [...new Set(all)].filter((id) => !off.includes(id)).sort();
}
