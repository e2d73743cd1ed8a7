import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { hostsOf, OFFERS } from '../../../../../lib/catalogue/offers/offers';
import { FLICKR_PAGES, PICTURE_HOST } from '../../../../../lib/flickr/address/hosts';

it('names in PERMISSIONS.md every host that may be contacted', () => {
  const text = readFileSync(resolve('PERMISSIONS.md'), 'utf8');
  const hosts = [
    ...FLICKR_PAGES.map((pattern) => new URL(pattern).host),
    PICTURE_HOST,
    ...OFFERS.flatMap(hostsOf),
  ];
  expect(hosts.filter((host) => !text.includes(`\`${host}\``))).toEqual([]);
});
