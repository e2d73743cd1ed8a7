/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { OfferRow } from '../../../../components/downloads/OfferRow';
import { findOffer } from '../../../../lib/catalogue/offers/offers';
import { render } from '../render';

it.each([
  ['megaface', '25 kB'],
  ['adience', '1.59 MB'],
  ['fdf', 'Size not known'],
  ['vggface', 'Size not known'],
])('says how large a list is, or that it is not known: %s', async (dataset, size) => {
  const offer = findOffer(dataset);
  if (!offer?.offered) throw new Error(`${dataset} is not offered.`);
  const { box } = await render(<OfferRow offer={offer} state={undefined} downloaded={undefined} />);
  expect(box.textContent).toContain(`${size} · `);
});
