import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { markFindings, putAside, restoreMarks, type Mark } from '../../../../lib/checks/marks';
import { checkDatabase } from '../../../../lib/storage/database';
import { watchMarks } from '../../../../lib/storage/marks-changed';

const [A, B] = ['9000000000001', '9000000000002'];
const LISTED = new Map([
  [A, ['helen', 'pipa']],
  [B, ['helen']],
]);
const mark = (photo: string, dataset: string, as: Mark | null) =>
  markFindings([{ photo, dataset }], as, 1);

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => checkDatabase.delete({ disableAutoOpen: false }));

it.each<[Mark, boolean]>([
  ['fine', true],
  ['removed', true],
  ['sent', false],
  ['answered', false],
])('%s puts a photo aside: %s', async (as, aside) => {
  await mark(B, 'helen', as);
  expect(await putAside(LISTED)).toEqual(aside ? [B] : []);
});

it('puts a photo aside once it is dealt with in every dataset', async () => {
  await mark(A, 'helen', 'fine');
  expect(await putAside(LISTED)).toEqual([]);
  const before = await mark(A, 'pipa', 'removed');
  expect(await putAside(LISTED)).toEqual([A]);
  await restoreMarks(before);
  expect(await putAside(LISTED)).toEqual([]);
});

it('notifies other scripts of each change', async () => {
  const onChange = vi.fn();
  const ended = new AbortController();
  watchMarks(onChange, ended.signal);
  await mark(A, 'helen', 'fine');
  expect(onChange).toHaveBeenCalledOnce();
  ended.abort();
  await mark(A, 'helen', null);
  expect(onChange).toHaveBeenCalledOnce();
});
