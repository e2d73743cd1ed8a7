import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeLookups } from '../../../../../lib/dataset-index/merge';
import type { Lookup } from '../../../../../lib/dataset-index/lookup';
import { encodePack } from '../../../../../lib/pack/encode';
import { checkContents } from '../../../../../lib/pack/check-contents';
import { openPack } from '../../../../../lib/pack/pack';
import { layerLookup } from '../../../../../lib/user-lists/merged/layer-lookup';
import { mergePacks } from '../../../../../lib/user-lists/merged/merge-packs';
import { whosePack } from '../../../../../lib/user-lists/whose-pack';
import { MemoryFiles } from '../../pack/memory-files';
import { packOf, type Photo } from '../../pack/make-pack';

const FIRST = 9_000_000_000_000;
const PHOTOS = Array.from({ length: 12 }, (_, i) => String(FIRST + i));
const NSIDS = ['1@N99', '22@N99', '333@N99'];
const ALIASES = ['ann', 'bob'];

/** Lists that are the person's own tables, named after the lists in answers. */
const named = (packs: readonly MemoryFiles[]) =>
  packs.map((files, i) => ({ files, name: `list ${i}` }));

/** The layers of the merged pack. */
async function merged(packs: readonly MemoryFiles[]): Promise<Lookup[]> {
  const inputs = await mergePacks(named(packs));
  const layers = inputs.map(async (input) => {
    const files = new MemoryFiles();
    await encodePack(input, files);
    await checkContents(files);
    return layerLookup(await openPack(files));
  });
  return Promise.all(layers);
}

/** Every possible answer. */
async function answers(lookup: Lookup) {
  const owners = [...NSIDS, ...ALIASES];
  return {
    photos: Object.fromEntries(await lookup.photos(PHOTOS)),
    owners: Object.fromEntries(await lookup.owners(owners)),
    ownerOf: await Promise.all(PHOTOS.map((id) => lookup.ownerOf(id))),
    photosOf: await Promise.all(owners.map((owner) => lookup.photosOf(owner))),
  };
}

const photo = fc.record({
  id: fc.integer({ min: 0, max: PHOTOS.length - 1 }).map((i) => FIRST + i),
  // Includes ids that no dataset of the catalogue can have.
  datasets: fc.uniqueArray(fc.constantFrom('helen', 'pipa', 'own:1/a'), { minLength: 1 }),
  nsid: fc.option(fc.constantFrom(...NSIDS), { nil: undefined }),
  alias: fc.option(fc.constantFrom(...ALIASES), { nil: undefined }),
});
const list = fc.uniqueArray(photo, { minLength: 1, maxLength: 10, selector: ({ id }) => id });

it('answers as the lists do, also beside another pack, also if they contradict each other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 3, maxLength: 4 }), async (contents) => {
      const [builtIn, ...packs] = await Promise.all(contents.map((photos) => packOf(photos)));
      const first = await openPack(builtIn!);
      const lists = named(packs).map(async ({ files, name }) =>
        whosePack(await openPack(files), name),
      );
      const apart = mergeLookups([first, ...(await Promise.all(lists))]);
      const together = mergeLookups([first, ...(await merged(packs))]);
      expect(await answers(together)).toEqual(await answers(apart));
    }),
    { numRuns: 6 },
  );
});

const of = (nsid?: string): Photo => ({ id: FIRST, datasets: ['pipa'], nsid });

it.each([
  ['agree on an owner', [of('1@N99'), of('1@N99')], 1],
  ['name another', [of('1@N99'), of('22@N99')], 2],
  ['name none', [of('1@N99'), of(), of()], 1],
  ['name many', [of('1@N99'), of('22@N99'), of('333@N99'), of('4@N99'), of('5@N99')], 0],
])('makes as few packs as possible if lists %s', async (_, photos, layers) => {
  const packs = await Promise.all(photos.map((each) => packOf([each])));
  expect(await mergePacks(named(packs))).toHaveLength(layers);
});
