import { isPartial } from '../../lib/answers/partial';
import { changedFrom } from '../../lib/catalogue/shown-ids';
import { findOffer } from '../../lib/catalogue/offers/offers';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { offerRowId, PICKER } from './places';

interface AgainProps {
  /** With the ids of answers. */
  manifest: Manifest;
  /** It cannot answer. */
  failed: boolean;
}

/**
 * Leads to where a list that is not whole, or cannot answer, is to be had again: its offer where there
 * is one, else the choice of files.
 */
export function Again({ manifest: { datasets }, failed }: AgainProps) {
  const t = useTexts();
  if (!failed && !datasets.some(isPartial)) return null;
  const [first] = datasets;
  const dataset = first && (changedFrom(first.id) ?? first.id);
  const isOffered =
    dataset !== undefined && datasets.length === 1 && findOffer(dataset)?.offered === true;
  return (
    <button
      className="button small"
      onClick={() => {
        if (!isOffered) {
          document.getElementById(PICKER)?.click();
          return;
        }
        const row = document.getElementById(offerRowId(dataset));
        row?.scrollIntoView({ block: 'center' });
        row?.focus();
      }}
    >
      {t(isOffered ? 'listAgainGet' : 'listAgainChoose')}
    </button>
  );
}
