/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { NoLetter } from '../../../../components/take-action/NoLetter';
import { changedId, ownId } from '../../../../lib/catalogue/shown-ids';
import { render } from '../render';

it('names the lists without a letter', async () => {
  const datasets = [changedId('megaface'), ownId('Mine')];
  const { box } = await render(<NoLetter datasets={datasets} />);
  expect(box.textContent).toContain('changed copy of MegaFace and Mine (your table)');
});

it('is empty if there is a letter for each', async () => {
  const { box } = await render(<NoLetter datasets={[]} />);
  expect(box.textContent).toBe('');
});
