/** @vitest-environment jsdom */
import 'fake-indexeddb/auto';
import { act } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { MergeForm } from '../../../../components/own-photos/MergeForm';
import { keepCheck, keptChecks, loadCheck } from '../../../../lib/checks/kept';
import type { WholeCheck } from '../../../../lib/checks/types';
import type { IndexStatus } from '../../../../lib/dataset-index/types';
import { checkDatabase } from '../../../../lib/storage/database';
import { checkOf, FIRST, listed, MANIFEST, photosOf, placed } from '../../lib/checks/made';
import { render } from '../render';

const FOUND = String(FIRST + 4);
let status: IndexStatus;
vi.mock('../../../../lib/messages/send', () => ({
  send: (_: string, asked: string[]) =>
    Promise.resolve({
      status,
      off: [],
      photos: asked.includes(FOUND) ? { [FOUND]: ['helen'] } : {},
    }),
}));

/** In a list then, and in none now. */
const A = checkOf('1', placed([{ latitude: 48.14, longitude: 11.58 }, null]), [
  listed(FIRST, 'pipa'),
]);
const B = checkOf('2', photosOf(4, FIRST + 1));

async function open(first: WholeCheck = A) {
  const onMerged = vi.fn<(id: string) => void>();
  const { box } = await render(<MergeForm first={first} second={B} onMerged={onMerged} />);
  const merge = async (): Promise<WholeCheck> => {
    act(() => {
      box.querySelector('button')!.click();
    });
    await vi.waitFor(() => {
      expect(onMerged).toHaveBeenCalledOnce();
    });
    return (await loadCheck(onMerged.mock.calls[0]![0]))!;
  };
  return { box, merge, onMerged };
}

beforeEach(async () => {
  status = { state: 'ready', manifests: [MANIFEST], failed: [], off: [] };
  await checkDatabase.delete({ disableAutoOpen: false });
  await keepCheck(A);
  await keepCheck(B);
});

it('keeps both as a new check, answered from the lists that there are now', async () => {
  const { merge } = await open();
  const { check, contents } = await merge();
  expect(check).toMatchObject({
    ...{ name: 'Check 1 + Check 2', facts: { photos: 5 }, listed: 1, fresh: 0 },
    account: { owner: '12345@N99', photos: null },
  });
  expect(contents.listed).toEqual([listed(FIRST + 4, 'helen')]);
  expect(await keptChecks()).toEqual([check, B.check, A.check]);
});

it('keeps places only where the person says so', async () => {
  const without = await (await open()).merge();
  expect(without.contents.photos).not.toHaveProperty('places');
  expect(without.check.facts.placed).toBe(0);
  const { box, merge } = await open();
  act(() => {
    box.querySelector<HTMLInputElement>('input[type="checkbox"]')!.click();
  });
  const { check, contents } = await merge();
  expect(contents.photos.places?.latitude[0]).toBe(48.14);
  expect(check.facts.placed).toBe(1);
});

it('does not ask for places where none are known', async () => {
  const { box } = await open(checkOf('3', photosOf(1)));
  expect(box.querySelector('input[type="checkbox"]')).toBeNull();
});

it('makes no check where the lists cannot answer', async () => {
  status = { state: 'damaged', error: 'x' };
  const { box, onMerged } = await open();
  act(() => {
    box.querySelector('button')!.click();
  });
  await vi.waitFor(async () => {
    await act(() => Promise.resolve());
    expect(box.querySelector('[role="status"]')!.textContent).toBe(
      'The photos could not be checked',
    );
  });
  expect(onMerged).not.toHaveBeenCalled();
  expect(await keptChecks()).toHaveLength(2);
});
