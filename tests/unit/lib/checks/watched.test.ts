import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deleteCheck, keepCheck } from '../../../../lib/checks/kept';
import {
  noteAnswer,
  readNews,
  unwatch,
  watch,
  watchedThings,
} from '../../../../lib/checks/watched';
import { checkDatabase } from '../../../../lib/storage/database';
import { loadNews } from '../../../../lib/storage/watch-news';
import { checkOf, FIRST, listed, photosOf } from './made';

const MEMBER = { kind: 'member', id: '1@N99', name: 'mira' } as const;
const CHECK = { kind: 'check', id: '7', name: 'Mine' } as const;
const A = listed(FIRST, 'helen');
const B = listed(FIRST + 1, 'pipa');
const answer = (...found: (typeof A)[]) => ({ listed: found, complete: true, sign: 's' });
const NEWS = { since: 1, datasets: [{ id: 'pipa', findings: 1 }] };

beforeEach(async () => {
  fakeBrowser.reset();
  await checkDatabase.delete({ disableAutoOpen: false });
});

it('holds each thing once, as it was put there first', async () => {
  await watch(MEMBER, 1);
  await noteAnswer('member 1@N99', answer(A));
  await watch({ ...MEMBER, name: 'other' }, 2);
  expect(await watchedThings()).toEqual([
    { ...MEMBER, key: 'member 1@N99', since: 1, known: [A], fresh: [], sign: 's', answered: true },
  ]);
});

it('reports what is new until it was read', async () => {
  await watch(MEMBER, 1);
  await watch(CHECK, 2);
  await noteAnswer('member 1@N99', answer(A));
  await noteAnswer('check 7', answer(A));
  expect(await loadNews()).toBeNull();
  await noteAnswer('member 1@N99', answer(A, B));
  expect(await loadNews()).toEqual(NEWS);
  await readNews(9);
  expect(await loadNews()).toBeNull();
  expect((await watchedThings()).map(({ key, since }) => [key, since])).toEqual([
    ['check 7', 2],
    ['member 1@N99', 9],
  ]);
});

it('forgets what is new with the thing it is about, whose late answer does not bring it back', async () => {
  await watch(MEMBER, 1);
  await noteAnswer('member 1@N99', answer());
  await noteAnswer('member 1@N99', answer(B));
  expect(await loadNews()).toEqual(NEWS);
  await unwatch('member', '1@N99');
  await noteAnswer('member 1@N99', answer(A, B));
  expect([await loadNews(), await watchedThings()]).toEqual([null, []]);
});

it('forgets a check that is deleted', async () => {
  await keepCheck(checkOf('7', photosOf(2)));
  await watch(CHECK, 1);
  await noteAnswer('check 7', answer());
  await noteAnswer('check 7', answer(B));
  await deleteCheck('7');
  expect([await loadNews(), await watchedThings()]).toEqual([null, []]);
});
