import { expect, it } from 'vitest';
import { addressesOf } from '../../../../data-build/links/addresses';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';

const addresses = addressesOf(catalogue);

it('has every source of every dataset and its story, with the place that names it', () => {
  for (const { id, sources } of catalogue)
    for (const [key, { url }] of Object.entries(sources))
      expect(addresses.get(url.split('#')[0]!)).toContain(`${id}.sources.${key}`);
});

it('has websites, removal pages, and the sources of the whole story', () => {
  const { homepage, removal } = datasetById('ffhq')!;
  expect(addresses.get(homepage!.value)).toContain('ffhq.homepage');
  expect(addresses.get(removal!.value.url!.split('#')[0]!)).toContain('ffhq.removal');
  const places = [...addresses.values()];
  expect(places.some((where) => where.join() === 'story')).toBe(true);
});

it('has an address once, without its fragment', () => {
  for (const url of addresses.keys()) expect(url).not.toContain('#');
});
