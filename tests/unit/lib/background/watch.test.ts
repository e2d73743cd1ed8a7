import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkPhotos } from '../../../../lib/background/check-photos';
import { Watch } from '../../../../lib/background/watch';
import { deleteCheck, keepCheck } from '../../../../lib/checks/kept';
import { watch, watchedThings } from '../../../../lib/checks/watched';
import type { AddedPack } from '../../../../lib/dataset-index/added';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import { checkDatabase } from '../../../../lib/storage/database';
import { fakePack, type FakePhoto } from '../../fake-pack';
import { checkOf, FIRST, photosOf } from '../checks/made';
import { datasetOf } from '../pack/dataset-of';

const photo = (place: number) => String(FIRST + place);
/** A pack whose list is `dataset`, with photos of the member or of nobody named. */
function packOf(dataset: string, places: number[], owner?: string) {
  const photos = places.map((place): FakePhoto =>
    owner ? [photo(place), [dataset], owner] : [photo(place), [dataset]],
  );
  const datasets = [datasetOf(dataset, places.length, owner ? 1 : 0)];
  const files = [{ name: 'photos.dat', bytes: 1, sha256: `${dataset} ${places.join()}` }];
  return fakePack(photos, { datasets, files });
}

const MEMBER = '1@N99';
let packs = [packOf('megaface', [0], MEMBER)];
let added: AddedPack[] = [];
let off = new Set<string>();
let isOn = true;
let aliases: Record<string, string> = {};
let asked = 0;

const index = new DatasetIndex({
  open: () => Promise.resolve(packs),
  openAdded: () => Promise.resolve(added),
  datasetsOff: () => Promise.resolve(off),
  onStatus: () => undefined,
  onDamage: () => undefined,
});
const watching = new Watch({
  index,
  ask: (photos) => {
    asked += 1;
    return checkPhotos(index, () => Promise.resolve(off), photos);
  },
  recallNsid: (alias) => Promise.resolve(aliases[alias] ?? null),
  isOn: () => Promise.resolve(isOn),
});
const renew = () => {
  index.reopen();
  return watching.renew();
};
/** What is new and what is known, as places and datasets; null where nothing is known. */
const state = async () =>
  (await watchedThings()).map(({ known, fresh }) => {
    const linesOf = (photos: typeof fresh) =>
      photos.map(({ id, datasets }) => `${Number(id) - FIRST} ${datasets.join()}`).join('; ');
    return { known: known && linesOf(known), fresh: linesOf(fresh) };
  });

beforeEach(async () => {
  fakeBrowser.reset();
  await checkDatabase.delete({ disableAutoOpen: false });
  packs = [packOf('megaface', [0], MEMBER)];
  [added, off, isOn, aliases, asked] = [[], new Set(), true, {}, 0];
  index.reopen();
});

it('reports what another list has of a member, and of their photos', async () => {
  await watch({ kind: 'member', id: MEMBER, name: MEMBER }, 1);
  await renew();
  expect(await state()).toEqual([{ known: '0 megaface', fresh: '' }]);
  packs = [...packs, packOf('diveface', [1, 2], MEMBER), packOf('helen', [0])];
  await renew();
  expect(await state()).toEqual([
    { known: '0 megaface', fresh: '0 helen; 1 diveface; 2 diveface' },
  ]);
});

it('reports nothing new when lists go, come back or are switched', async () => {
  await watch({ kind: 'member', id: MEMBER, name: MEMBER }, 1);
  await renew();
  const before = packs;
  for (const change of [
    () => (packs = []),
    () => (packs = before),
    () => (off = new Set(['megaface'])),
  ]) {
    change();
    await renew();
    expect(await state()).toEqual([{ known: '0 megaface', fresh: '' }]);
  }
});

it.each<[string, () => unknown]>([
  ['no list names members', () => (packs = [packOf('helen', [0])])],
  ['all lists are switched off', () => (off = new Set(['megaface']))],
  ['there is no list', () => (packs = [])],
])('knows nothing of a member where %s, so that the first answer is not new', async (_, happen) => {
  const before = packs;
  happen();
  await watch({ kind: 'member', id: MEMBER, name: MEMBER }, 1);
  await renew();
  expect(await state()).toEqual([{ known: null, fresh: '' }]);
  [packs, off] = [before, new Set()];
  await renew();
  expect(await state()).toEqual([{ known: '0 megaface', fresh: '' }]);
});

it('knows nothing of a name until its number is known', async () => {
  await watch({ kind: 'member', id: 'mira', name: 'mira' }, 1);
  await renew();
  expect(await state()).toEqual([{ known: null, fresh: '' }]);
  aliases = { mira: MEMBER };
  packs = [...packs, packOf('diveface', [1], MEMBER)];
  await renew();
  expect(await state()).toEqual([{ known: '0 megaface; 1 diveface', fresh: '' }]);
});

it('answers the photos of a check, once for the same lists', async () => {
  await keepCheck(checkOf('7', photosOf(3)));
  await watch({ kind: 'check', id: '7', name: 'Mine' }, 1);
  await renew();
  await renew();
  expect(asked).toBe(1);
  packs = [...packs, packOf('helen', [1, 9])];
  await renew();
  expect(await state()).toEqual([{ known: '0 megaface', fresh: '1 helen' }]);
});

it('keeps what was new while its list cannot answer, and reports what others have', async () => {
  await keepCheck(checkOf('7', photosOf(3)));
  await watch({ kind: 'check', id: '7', name: 'Mine' }, 1);
  await renew();
  packs = [...packs, packOf('helen', [1])];
  await renew();
  packs = [packs[0]!, packOf('pipa', [2])];
  added = [{ id: 'a', name: 'a.csv', failure: { state: 'damaged', error: 'x' } }];
  await renew();
  expect(await state()).toEqual([{ known: '0 megaface', fresh: '1 helen; 2 pipa' }]);
});

it('does nothing while it is switched off, and forgets checks that are gone', async () => {
  await keepCheck(checkOf('7', photosOf(3)));
  await watch({ kind: 'check', id: '7', name: 'Mine' }, 1);
  isOn = false;
  await renew();
  expect(await state()).toEqual([{ known: null, fresh: '' }]);
  await deleteCheck('7');
  await watch({ kind: 'check', id: '7', name: 'Mine' }, 1);
  isOn = true;
  await renew();
  expect(await state()).toEqual([]);
});
