import { beforeEach, describe, expect, it } from 'vitest';
import {
  deleteCheck,
  keepCheck,
  keptChecks,
  loadCheck,
  renameCheck,
} from '../../../../lib/checks/kept';
import {
  addMarks,
  findingKey,
  loadMarks,
  markFindings,
  restoreMarks,
} from '../../../../lib/checks/marks';
import { checkDatabase } from '../../../../lib/storage/database';
import { checkOf, FIRST, listed, photosOf } from './made';

const A = checkOf('1', photosOf(3), [listed(FIRST, 'helen'), listed(FIRST + 1, 'helen', 'pipa')]);
const B = checkOf('2', photosOf(2), [listed(FIRST, 'helen')]);
const C = checkOf('3', photosOf(1, FIRST + 1));
const finding = (photo: number, dataset: string) => ({ photo: String(photo), dataset });
const marked = async () =>
  [...(await loadMarks()).values()].map(
    ({ photo, dataset, mark }) => `${photo} ${dataset} ${mark}`,
  );

beforeEach(async () => {
  await checkDatabase.delete({ disableAutoOpen: false });
});

describe('kept checks', () => {
  it('come back as they were, newest first', async () => {
    await keepCheck(A);
    await keepCheck(B);
    expect(await keptChecks()).toEqual([B.check, A.check]);
    expect(await loadCheck('1')).toEqual(A);
    expect(await loadCheck('3')).toBeNull();
  });

  it('take another name, unless they are gone', async () => {
    await keepCheck(A);
    await renameCheck('1', 'Mine');
    await renameCheck('2', 'Nobody’s');
    expect((await keptChecks()).map(({ name }) => name)).toEqual(['Mine']);
  });

  it('are deleted with what was marked of photos that no other has', async () => {
    await keepCheck(A);
    await keepCheck(B);
    await markFindings([finding(FIRST, 'helen'), finding(FIRST + 2, 'pipa')], 'sent', 9);
    await deleteCheck('1');
    expect((await keptChecks()).map(({ id }) => id)).toEqual(['2']);
    expect(await loadCheck('1')).toBeNull();
    expect(await marked()).toEqual([`${FIRST} helen sent`]);
    await deleteCheck('2');
    expect(await marked()).toEqual([]);
  });

  it('leave what was marked of a photo that another has, though no list names it now', async () => {
    await keepCheck(A);
    await keepCheck(C);
    await markFindings([finding(FIRST + 1, 'pipa')], 'sent', 9);
    await deleteCheck('1');
    expect(await marked()).toEqual([`${FIRST + 1} pipa sent`]);
  });
});

describe('marks', () => {
  it('are set, changed, taken away and brought back', async () => {
    const [a, b] = [finding(FIRST, 'helen'), finding(FIRST, 'pipa')];
    await markFindings([a], 'sent', 1);
    const before = await markFindings([a, b], 'fine', 2);
    expect(await marked()).toEqual([`${FIRST} helen fine`, `${FIRST} pipa fine`]);
    await restoreMarks(before);
    expect([...(await loadMarks())]).toEqual([[findingKey(a), { ...a, mark: 'sent', date: 1 }]]);
    await markFindings([a], null, 3);
    expect(await marked()).toEqual([]);
  });

  it('of a file do not take the place of a person’s own', async () => {
    const [a, b] = [finding(FIRST, 'helen'), finding(FIRST, 'pipa')];
    await markFindings([a], 'sent', 1);
    await addMarks([a, b].map((one) => ({ ...one, mark: 'fine', date: 2 })));
    expect(await marked()).toEqual([`${FIRST} helen sent`, `${FIRST} pipa fine`]);
  });
});
