/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { Again } from '../../../../components/user-lists/Again';
import type { ManifestDataset } from '../../../../lib/pack/types';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../../lib/pack/dataset-of';
import { render } from '../render';

const PART = { published: { photos: 99, source: 'https://x.example/' } };
const buttonFor = async (failed: boolean, ...datasets: ManifestDataset[]) => {
  const { manifest } = fakePack([], { datasets });
  const { box } = await render(<Again manifest={manifest} failed={failed} />);
  return box.querySelector('button')?.textContent;
};

it.each<[string, boolean, ManifestDataset[], string | undefined]>([
  ['a whole list', false, [datasetOf('pipa')], undefined],
  ['a part of an offered list', false, [{ ...datasetOf('pipa'), ...PART }], 'Download it again'],
  ['a changed copy that fails', true, [datasetOf('changed:pipa')], 'Download it again'],
  ['a table of one’s own that fails', true, [datasetOf('own:Mine')], 'Choose its files again'],
  [
    'an index of several that fails',
    true,
    [datasetOf('afw'), datasetOf('pipa')],
    'Choose its files again',
  ],
  ['what cannot be read at all', true, [], 'Choose its files again'],
])('for %s (failed: %s)', async (_, failed, datasets, label) => {
  expect(await buttonFor(failed, ...datasets)).toBe(label);
});

it('leads to the offer', async () => {
  const row = document.body.appendChild(document.createElement('li'));
  Object.assign(row, { id: 'offer-pipa', tabIndex: -1, scrollIntoView: () => undefined });
  const { manifest } = fakePack([], { datasets: [datasetOf('pipa')] });
  const { box } = await render(<Again failed manifest={manifest} />);
  box.querySelector('button')!.click();
  expect(document.activeElement).toBe(row);
});
