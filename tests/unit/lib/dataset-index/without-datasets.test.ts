import { describe, expect, it, vi } from 'vitest';
import { withoutDatasets } from '../../../../lib/dataset-index/without-datasets';
import { fakePack } from '../../fake-pack';

const PACK = fakePack([
  ['9000000000001', ['megaface', 'pipa'], '1@N99'],
  ['9000000000002', ['megaface'], '1@N99'],
  ['9000000000003', ['megaface'], '2@N99'],
]);
const off = (...ids: string[]) => withoutDatasets(PACK, () => Promise.resolve(new Set(ids)));

describe('withoutDatasets', () => {
  it('does not find a photo that only a disabled dataset lists', async () => {
    const found = await off('megaface').photos(['9000000000001', '9000000000002']);
    expect(Object.fromEntries(found)).toEqual({ '9000000000001': ['pipa'] });
  });

  it('does not find a member whom only a disabled dataset lists', async () => {
    const found = await off('megaface').owners(['1@N99', '2@N99']);
    expect(Object.fromEntries(found)).toEqual({ '1@N99': [{ id: 'pipa', photos: 1 }] });
  });

  it('leaves out their photos', async () => {
    expect(await off('megaface').photosOf('1@N99')).toEqual(['9000000000001']);
    expect(await off('megaface', 'pipa').photosOf('1@N99')).toEqual([]);
  });

  it('changes nothing if none is off', async () => {
    expect(await off().photosOf('1@N99')).toEqual(['9000000000001', '9000000000002']);
    expect((await off().photos(['9000000000001'])).get('9000000000001')).toHaveLength(2);
  });

  it('reads which are off only if something was found', async () => {
    const readOff = vi.fn().mockResolvedValue(new Set());
    const lookup = withoutDatasets(PACK, readOff);
    await lookup.photos(['9000000000009']);
    await lookup.owners(['9@N99']);
    await lookup.photosOf('9@N99');
    expect(readOff).not.toHaveBeenCalled();
    await lookup.photos(['9000000000001']);
    expect(readOff).toHaveBeenCalledOnce();
  });
});
