import { datasetNames } from '../catalogue/names';
import { ownId } from '../catalogue/shown-ids';
import type { Manifest } from '../pack/types';

/** Whether a pack contains a person's own table, which needs a name. */
export const holdsOwn = ({ datasets }: Manifest): boolean =>
  datasets.some(({ whose }) => whose === 'own');

/** Why a table cannot have this name. */
export type NameProblem = 'empty' | 'dataset' | 'taken';

/**
 * What is wrong with the name for a person's own table; null if nothing is. It must differ from the names
 * of datasets, in any spelling, and of other lists, as it distinguishes findings.
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
