/** @vitest-environment jsdom */
import { expect, it } from 'vitest';
import { SupplyChainView } from '../../../../components/datasets/SupplyChainView';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';
import { supplyChain } from '../../../../lib/catalogue/supply-chain';
import { render } from '../render';

const { edges, generations } = supplyChain(catalogue);
const nameOf = (id: string) => datasetById(id)!.name;

it('draws every dataset of the chain, and a line from each to what was made from it', async () => {
  const { box } = await render(<SupplyChainView />);
  const names = [...box.querySelectorAll('svg text')].map(({ textContent }) =>
    textContent.replace(/[\u2068\u2069]/g, ''),
  );
  expect(names.sort()).toEqual(
    generations
      .flat()
      .map(({ name }) => name)
      .sort(),
  );
  expect(box.querySelectorAll('svg path')).toHaveLength(edges.length);
});

it('says the same as a table', async () => {
  const { box } = await render(<SupplyChainView />);
  const rows = [...box.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  const made = rows.flatMap(([child, parents]) =>
    parents!.split(', ').map((parent) => `${parent} → ${child}`),
  );
  expect(made.sort()).toEqual(
    edges.map(({ from, to }) => `${nameOf(from)} → ${nameOf(to)}`).sort(),
  );
});
