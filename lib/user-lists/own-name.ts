import { datasetNames } from '../catalogue/names';
import { ownId } from '../catalogue/shown-ids';
import type { Manifest } from '../pack/types';

/** Whether a pack holds a table of the person's own, which needs a name. */
export const holdsOwn = ({ datasets }: Manifest): boolean =>
  datasets.some(({ whose }) => whose === 'own');

/** Why a table cannot be called so. */
export type NameProblem = 'empty' | 'dataset' | 'taken';

/**
 * What is wrong with the name of a table of one's own; null where nothing is. It is neither a dataset's,
 * in whatever spelling, nor another list's: findings are told apart by it.
 */
export function nameProblem(name: string, others: readonly string[]): NameProblem | null {
  const id = ownId(name);
  if (plain(name) === '') return 'empty';
  if (DATASETS.has(plain(name))) return 'dataset';
  return others.some((other) => ownId(other) === id) ? 'taken' : null;
}

const plain = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const DATASETS = new Set(
  Object.entries(datasetNames).flatMap(([id, { name }]) => [plain(id), plain(name)]),
);
