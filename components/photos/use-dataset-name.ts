import { shownName } from '../../lib/catalogue/shown-ids';
import { useTexts } from '../app/context';

/** What datasets of answers are called in the person's language. */
export function useDatasetName(): (id: string) => string {
  const t = useTexts();
  return (id) => shownName(id, t);
}
