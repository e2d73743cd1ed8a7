import { afterEach, expect, it } from 'vitest';
import { keptChecks, loadCheck } from '../../../../lib/checks/kept';
import {
  dropWalk,
  keepWalk,
  noteWalk,
  openWalks,
  putWalk,
  walkedPhotos,
  type Walk,
} from '../../../../lib/checks/walks';
import type { WalkReport } from '../../../../lib/messages/types';
import { checkDatabase } from '../../../../lib/storage/database';

const LIST = 'photos/mira';
const page = (number: number) => `https://www.flickr.com/photos/mira/page${number}`;
const WALK: Walk = {
  ...{ list: LIST, id: 'w', address: page(1), name: 'Mira', owner: 'mira', count: null, tab: 7 },
  ...{ paused: false, ended: false, seen: 0, fullest: 0, failures: 0 },
};
const report = (photos: string[], more: Partial<WalkReport> = {}): WalkReport => ({
  ...{ list: LIST, photos, address: page(1), count: 4, fullest: 2, failures: 0 },
  ...{ paused: false, ended: false },
  ...more,
});
const [A, B, C] = ['9000000000001', '9000000000002', '9000000000003'];

afterEach(() => checkDatabase.delete({ disableAutoOpen: false }));

it('has each photo once, however often and in whatever order it is reported', async () => {
  await putWalk(WALK);
  await noteWalk(report([C, A]));
  await noteWalk(report([A, A, C]));
  expect(await noteWalk(report([B, A]))).toMatchObject({ seen: 3, count: 4, fullest: 2 });
  expect([...(await walkedPhotos(LIST))].map(String)).toEqual([A, B, C]);
});

it('goes on at the page it was at, of the same list', async () => {
  await putWalk(WALK);
  await noteWalk(report([A], { address: page(3), failures: 2, paused: true }));
  await noteWalk(report([B], { address: 'https://www.flickr.com/photos/otto/', count: null }));
  expect(await openWalks()).toEqual([
    { ...WALK, address: page(3), count: 4, seen: 2, fullest: 2, failures: 0 },
  ]);
});

it('takes no note of a list that is not walked through, and keeps lists apart', async () => {
  expect(await noteWalk(report([A]))).toBeNull();
  await putWalk(WALK);
  await putWalk({ ...WALK, list: 'photos/mira2' });
  await noteWalk(report([A]));
  await noteWalk(report([B], { list: 'photos/mira2' }));
  await dropWalk(LIST);
  expect([...(await walkedPhotos('photos/mira2'))]).toEqual([Number(B)]);
  expect([...(await walkedPhotos(LIST))]).toEqual([]);
  expect(await openWalks()).toHaveLength(1);
});

it('keeps when photos were posted, as far as pages said so', async () => {
  await putWalk(WALK);
  await noteWalk(report([C, A], { posted: { [C]: 1_425_176_897 } }));
  const walk = (await noteWalk(report([B], { ended: true })))!;
  const found = { answer: { date: 1, manifests: [], failed: [], off: [] }, listed: [] };
  await keepWalk(walk, await walkedPhotos(LIST), found, 5);
  const kept = await loadCheck('w');
  expect(kept?.contents.photos.posted).toEqual(Float64Array.of(NaN, NaN, 1_425_176_897));
  expect(kept?.check.facts.posted).toBeNull();
});

it('becomes a check that says of which list it is, and is then forgotten', async () => {
  await putWalk(WALK);
  const walk = (await noteWalk(report([A, B], { ended: true })))!;
  expect(walk.ended).toBe(true);
  const answer = { date: 1, manifests: [], failed: [], off: [] };
  const found = { answer, listed: [{ id: A, datasets: ['helen'] }] };
  await keepWalk(walk, await walkedPhotos(LIST), found, 5);
  expect(await openWalks()).toEqual([]);
  expect(await keptChecks()).toMatchObject([
    {
      ...{ id: 'w', name: 'Mira', made: 5, list: page(1), listed: 1 },
      ...{ account: { owner: 'mira', photos: 4 }, facts: { photos: 2, posted: null } },
    },
  ]);
  expect((await loadCheck('w'))?.contents.listed).toEqual(found.listed);
});
