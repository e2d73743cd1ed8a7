import { describe, expect, it, vi } from 'vitest';
import { openBuiltIn } from '../../../../lib/dataset-index/built-in';
import { DatasetIndex } from '../../../../lib/dataset-index/dataset-index';
import { PackError } from '../../../../lib/pack/errors';
import type { Pack, PackFiles } from '../../../../lib/pack/types';
import { fakePack } from '../../fake-pack';
import { packOf as packFilesOf } from '../pack/make-pack';

const PHOTO = '9000000000001';
const GONE = new PackError('missing', 'Gone.');
/** Files with nothing in them. */
const filesOf = (...names: string[]): PackFiles => ({
  read: (name) => (names.includes(name) ? Promise.resolve(new Uint8Array()) : Promise.reject(GONE)),
});

describe('the built-in pack', () => {
  it('is opened', async () => {
    const files = await packFilesOf([{ id: Number(PHOTO), datasets: ['coco'] }]);
    const [pack] = await openBuiltIn(files);
    expect(pack?.manifest.photos).toBe(1);
  });

  it('is absent if the extension was built without one', async () => {
    expect(await openBuiltIn(filesOf('none'))).toEqual([]);
  });

  it.each([
    ['missing', []],
    ['damaged', ['manifest.json']],
  ] as const)('is not taken for absent if it is %s', async (code, names) => {
    await expect(openBuiltIn(filesOf(...names))).rejects.toMatchObject({ code });
  });
});

const asked = async (builtIn: Pack[], ...lists: Pack[]) => {
  const onStatus = vi.fn();
  const index = new DatasetIndex({
    open: () => Promise.resolve(builtIn),
    openAdded: () =>
      Promise.resolve(lists.map((pack, i) => ({ id: String(i), name: String(i), pack }))),
    datasetsOff: () => Promise.resolve(new Set()),
    onStatus,
    onDamage: vi.fn(),
  });
  return { onStatus, ...(await index.ask((lookup) => lookup.photos([PHOTO]))) };
};
const packOf = (sample: boolean, dataset: string): Pack => {
  const pack = fakePack([[PHOTO, [dataset]]]);
  return { ...pack, manifest: { ...pack.manifest, sample } };
};

describe('an index', () => {
  it('without any list says neither yes nor no', async () => {
    const { status, answer, onStatus } = await asked([]);
    expect(answer).toBeNull();
    expect(status.state).toBe('empty');
    expect(onStatus).toHaveBeenCalledExactlyOnceWith(status);
  });

  it.each([
    ['gives invented answers while there are no others', [packOf(true, 'coco')], ['coco', 'helen']],
    ['gives no invented answer beside a real list', [packOf(false, 'coco')], ['coco']],
  ])('%s', async (_, lists, datasets) => {
    const { answer } = await asked([packOf(true, 'helen')], ...lists);
    expect(answer!.get(PHOTO)).toEqual(datasets);
  });
});
