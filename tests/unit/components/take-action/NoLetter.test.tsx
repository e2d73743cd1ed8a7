/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { NoLetter } from '../../../../components/take-action/NoLetter';
import { changedId, ownId } from '../../../../lib/catalogue/shown-ids';
import { render } from '../render';

it('names the lists of which no letter is made', async () => {
  const datasets = [changedId('megaface'), ownId('Mine')];
  const { box } = await render(<NoLetter datasets={datasets} />);
  expect(box.textContent).toContain('changed copy of MegaFace and Mine (your table)');
});

it('says nothing where a letter is made of each', async () => {
  const { box } = await render(<NoLetter datasets={[]} />);
  expect(box.textContent).toBe('');
});
