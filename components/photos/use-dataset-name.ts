import { shownName } from '../../lib/catalogue/shown-ids';
import { useTexts } from '../app/context';

/** Returns a function that gives a dataset's name in the person's language. */
export function useDatasetName(): (id: string) => string {
  const t = useTexts();
  return (id) => shownName(id, t);
}
