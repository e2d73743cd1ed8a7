import { describe, expect, it, vi } from 'vitest';
import type { AddedPack } from '../../../../lib/dataset-index/added';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import { PATIENCE } from '../../../../lib/dataset-index/in-time';
import type { Lookup } from '../../../../lib/dataset-index/lookup';
import { isSample } from '../../../../lib/dataset-index/sample';
import { PackError } from '../../../../lib/pack/errors';
import { fakePack, type FakePhoto } from '../../fake-pack';

const PHOTO = '9000000000001';
const OTHER = '9000000000002';
const BUILT_IN = fakePack([[PHOTO, ['pipa'], '1@N99']]);
const added = (id: string, ...photos: FakePhoto[]): AddedPack => ({
  id,
  name: `${id}.csv`,
  pack: fakePack(photos),
});
const DAMAGE = new PackError('damaged', 'Section 3 fails.');
const failed = (id: string, state = 'damaged', error = 'Section 3 fails.') => ({
  id,
  name: `${id}.csv`,
  state,
  error,
});

/** An index of the built-in pack and added lists, which may be replaced. */
function openIndex(lists: AddedPack[]) {
  const onStatus = vi.fn();
  const onDamage = vi.fn();
  const openAdded = vi.fn(() => Promise.resolve(lists));
  const index = new DatasetIndex({
    open: () => Promise.resolve([BUILT_IN]),
    openAdded,
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus,
    onDamage,
  });
  const photos = async (...ids: string[]) => {
    const { status, answer } = await index.ask((lookup) => lookup.photos(ids));
    return { found: Object.fromEntries(answer!), status };
  };
  return { index, onStatus, onDamage, openAdded, photos };
}

/** A list whose table turns out to be damaged when it is read. */
function broken(error: Error, method: keyof Lookup = 'photos'): AddedPack {
  const pack = { ...fakePack([]), [method]: () => Promise.reject(error) };
  return { id: 'bad', name: 'bad.csv', pack };
}

describe('added lists', () => {
  it('answer together with the built-in pack', async () => {
    const { photos } = openIndex([added('a', [PHOTO, ['ffhq']]), added('b', [OTHER, ['list']])]);
    const { found, status } = await photos(PHOTO, OTHER);
    expect(found).toEqual({ [PHOTO]: ['ffhq', 'pipa'], [OTHER]: ['list'] });
    expect(status).toMatchObject({ state: 'ready', failed: [] });
  });

  it('do not affect the others if one cannot be opened, which is reported', async () => {
    const failure = { state: 'missing', error: 'Gone.' } as const;
    const { photos, onStatus } = openIndex([
      { id: 'gone', name: 'gone.csv', failure },
      added('a', [OTHER, ['list']]),
    ]);
    const { found, status } = await photos(PHOTO, OTHER, '9000000000003');
    expect(found).toEqual({ [PHOTO]: ['pipa'], [OTHER]: ['list'] });
    expect(status).toMatchObject({ failed: [failed('gone', 'missing', 'Gone.')] });
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(status);
  });

  it.each(['photos', 'owners', 'ownerOf', 'photosOf'] as const)(
    'are left out once found damaged during a question: %s',
    async (method) => {
      const { index, onDamage, onStatus } = openIndex([broken(DAMAGE, method)]);
      const question = async (lookup: Lookup) => [
        await lookup.photos([PHOTO]),
        await lookup.owners(['1@N99']),
        await lookup.ownerOf(PHOTO),
        await lookup.photosOf('1@N99'),
      ];
      const first = await index.ask(question);
      expect(first.status).toMatchObject({ state: 'ready', failed: [failed('bad')] });
      expect(first.answer).toEqual([
        new Map([[PHOTO, ['pipa']]]),
        new Map([['1@N99', [{ id: 'pipa', photos: 1 }]]]),
        '1@N99',
        [PHOTO],
      ]);
      // It still makes later answers incomplete.
      expect((await index.ask(question)).status).toMatchObject({ failed: [failed('bad')] });
      expect(onDamage).toHaveBeenCalledExactlyOnceWith(failed('bad'));
      expect(onStatus).toHaveBeenCalledOnce();
    },
  );

  it('are queried again if only reading failed', async () => {
    const part = broken(new PackError('missing', 'Not now.'));
    const { photos, onDamage, onStatus } = openIndex([part]);
    expect((await photos(OTHER)).status).toMatchObject({ failed: [{ state: 'missing' }] });
    Object.assign(part, added('bad', [OTHER, ['list']]));
    const { found, status } = await photos(OTHER);
    expect(found).toEqual({ [OTHER]: ['list'] });
    expect(status).toMatchObject({ failed: [] });
    expect(onDamage).not.toHaveBeenCalled();
    expect(onStatus).toHaveBeenCalledTimes(2);
  });

  it('that cannot even be listed do not affect the built-in pack, and are looked for again', async () => {
    vi.useFakeTimers();
    const { photos, openAdded } = openIndex([added('a', [OTHER, ['list']])]);
    openAdded.mockRejectedValueOnce(new Error('The storage is broken.'));
    const first = await photos(PHOTO, OTHER);
    expect(first.found).toEqual({ [PHOTO]: ['pipa'] });
    expect(first.status).toMatchObject({
      state: 'ready',
      failed: [{ name: '…', state: 'missing', error: 'The storage is broken.' }],
    });
    vi.advanceTimersByTime(30_000);
    await photos(OTHER);
    expect(await photos(OTHER)).toMatchObject({
      found: { [OTHER]: ['list'] },
      status: { failed: [] },
    });
    vi.useRealTimers();
  });

  it.each(['while they are opened', 'while they are asked'])(
    'that never answer are not waited for: %s',
    async (when) => {
      vi.useFakeTimers();
      const forEver = () => new Promise<never>(() => undefined);
      const silent = { id: 'bad', name: 'bad.csv', pack: { ...fakePack([]), photos: forEver } };
      const { photos, openAdded } = openIndex([silent]);
      if (when === 'while they are opened') openAdded.mockImplementationOnce(forEver);
      const asked = photos(PHOTO, OTHER);
      await vi.advanceTimersByTimeAsync(3 * PATIENCE);
      const { found, status } = await asked;
      expect(found).toEqual({ [PHOTO]: ['pipa'] });
      expect(status).toMatchObject({ state: 'ready', failed: [{ state: 'missing' }] });
      vi.useRealTimers();
    },
  );

  it('are opened again after a change, and only then', async () => {
    const lists: AddedPack[] = [];
    const { index, photos, openAdded } = openIndex(lists);
    expect((await photos(OTHER)).found).toEqual({});
    lists.push(added('a', [OTHER, ['list']]));
    expect((await photos(OTHER)).found).toEqual({});
    expect(openAdded).toHaveBeenCalledOnce();
    index.reopen();
    expect((await photos(OTHER)).found).toEqual({ [OTHER]: ['list'] });
  });
});

describe('isSample', () => {
  const [real, sample] = [false, true].map((is) => fakePack([], { sample: is }).manifest);
  it.each([
    ['real lists', [real], [PHOTO], false],
    ['the sample', [sample], [], true],
    ['an invented photo, with real lists added', [sample, real], [PHOTO], true],
    ['a real photo, with real lists added', [sample, real], ['900000001'], false],
    ['both, with real lists added', [sample, real], [PHOTO, '900000001'], false],
    ['nothing, with real lists added', [sample, real], [], false],
  ] as const)('%s', (_, manifests, found, expected) => {
    expect(
      isSample(
        manifests.map((one) => one!),
        found,
      ),
    ).toBe(expected);
  });
});
