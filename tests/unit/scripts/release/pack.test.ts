import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type * as Offers from '../../../../lib/catalogue/offers/offers';
import type { Offer } from '../../../../lib/catalogue/offers/types';
import type { Manifest } from '../../../../lib/pack/types';
import { packOf } from '../../../../scripts/release/pack';
import { serve, startPublisher } from '../../data-build/fetch/server';
import { data, temporaryFolder } from '../../data-build/run';

const { LISTS } = vi.hoisted(() => ({
  LISTS: {
    afw: '9000000000001\n9000000000002\n',
    helen: '9000000000002_1\n9000000000003_1\n',
  },
}));

/** What is offered to everybody: invented lists under the addresses of real ones. */
vi.mock('../../../../lib/catalogue/offers/offers', async (original) => {
  const real = await original<typeof Offers>();
  const offers = real.BY_DEFAULT.filter(({ dataset }) => dataset in LISTS).map((offer) => {
    const text = LISTS[offer.dataset as keyof typeof LISTS];
    const [file] = offer.files as { url: string; name: string }[];
    const md5 = createHash('md5').update(text).digest('hex');
    return { ...offer, files: [{ url: file!.url, name: file!.name, md5 }] };
  });
  const findOffer = (id: string): Offer | undefined => offers.find(({ dataset }) => dataset === id);
  return { ...real, BY_DEFAULT: offers, findOffer };
});

const publisher = startPublisher();
const folder = temporaryFolder();
let made = 0;
let [out, fetched] = ['', ''];
let gone: string | null;

beforeEach(() => {
  made++;
  [out, fetched] = [join(folder, `out-${made}`), join(folder, `lists-${made}`)];
  mkdirSync(out);
  gone = null;
  publisher.asked = [];
  publisher.answer = (request, response) => {
    const id = request.url!.includes('AFW') ? 'afw' : 'helen';
    if (id === gone) response.writeHead(404).end();
    else serve(Buffer.from(LISTS[id]))(request, response);
  };
});

const run = async (...args: string[]): Promise<void> => {
  const { status, stderr } = await data(args);
  if (status !== 0) throw new Error(stderr);
};
const ship = (options: { lists?: string; pack?: string } = {}) =>
  packOf({ lists: null, pack: null, out, from: publisher.url, ...options }, fetched, run);

describe('the pack that a release ships', () => {
  it('is made of what is offered to everybody, fetched from the publishers', async () => {
    const pack = await ship();
    const { datasets, photos } = JSON.parse(
      readFileSync(join(pack, 'manifest.json'), 'utf8'),
    ) as Manifest;
    expect(photos).toBe(3);
    expect(datasets.map(({ id, photos, lists }) => [id, photos, lists[0]?.name])).toEqual([
      ['afw', 2, 'img_list.txt'],
      ['helen', 2, 'train.txt'],
    ]);
    expect(datasets[0]!.lists[0]!.url).toMatch(/^https:\/\/raw\.githubusercontent\.com\//);
    expect(publisher.asked).toHaveLength(2);
  });

  it('lacks no list: one that cannot be had ends the release, and the others stay', async () => {
    gone = 'helen';
    await expect(ship()).rejects.toThrow(/helen: .*404/);
    expect(existsSync(join(out, 'pack'))).toBe(false);
    expect(existsSync(join(fetched, 'afw', 'img_list.txt'))).toBe(true);
    gone = null;
    publisher.asked = [];
    await ship();
    expect(publisher.asked).toHaveLength(1);
  });

  it('is made of lists at hand, or is at hand itself, and nobody is asked', async () => {
    mkdirSync(join(folder, `lists-${made}`, 'helen'), { recursive: true });
    writeFileSync(join(fetched, 'helen', 'train.txt'), LISTS.helen);
    const pack = await ship({ lists: fetched });
    expect(await ship({ pack })).toBe(pack);
    expect(publisher.asked).toEqual([]);
  });
});
