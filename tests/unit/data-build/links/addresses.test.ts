import { expect, it } from 'vitest';
import { addressesOf } from '../../../../data-build/links/addresses';
import { catalogue, datasetById } from '../../../../lib/catalogue/catalogue';

const addresses = addressesOf(catalogue);

it('holds every source of every dataset, its story’s too, and names where', () => {
  for (const { id, sources } of catalogue)
    for (const [key, { url }] of Object.entries(sources))
      expect(addresses.get(url.split('#')[0]!)).toContain(`${id}.sources.${key}`);
});

it('holds websites, ways to take a photo out, and sources of the whole story alone', () => {
  const { homepage, removal } = datasetById('ffhq')!;
  expect(addresses.get(homepage!.value)).toContain('ffhq.homepage');
  expect(addresses.get(removal!.value.url!.split('#')[0]!)).toContain('ffhq.removal');
  const places = [...addresses.values()];
  expect(places.some((where) => where.join() === 'story')).toBe(true);
});

it('names an address once, without the place on its page', () => {
  for (const url of addresses.keys()) expect(url).not.toContain('#');
});
