import { isPartial } from '../../lib/answers/partial';
import { changedFrom } from '../../lib/catalogue/shown-ids';
import { findOffer } from '../../lib/catalogue/offers/offers';
import type { Manifest } from '../../lib/pack/types';
import { useTexts } from '../app/context';
import { offerRowId, PICKER } from './places';

interface AgainProps {
  /** With the dataset ids used in answers. */
  manifest: Manifest;
  /** Whether it cannot answer. */
  failed: boolean;
}

/**
 * Leads from an incomplete or broken list to where it can be added again: its offer if there is one, else
 * the file chooser.
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
