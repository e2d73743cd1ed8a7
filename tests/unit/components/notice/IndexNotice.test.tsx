/** @vitest-environment jsdom */
import { describe, expect, it } from 'vitest';
import { IndexNotice } from '../../../../components/notice/IndexNotice';
import type { IndexStatus } from '../../../../lib/dataset-index/types';
import type { Manifest } from '../../../../lib/pack/types';
import { render } from '../render';

const manifest = (sample: boolean): Manifest => ({
  format: 'overexposed-pack',
  version: 2,
  sample,
  photos: 1,
  owners: 0,
  datasets: [],
  files: [],
});

const drawn = async (status: Parameters<typeof IndexNotice>[0]['status']) =>
  (await render(<IndexNotice status={status} again={() => undefined} />)).box.textContent;

describe('IndexNotice', () => {
  it.each<[IndexStatus, string]>([
    [{ state: 'opening' }, 'Opening the lists…'],
    [{ state: 'missing', error: 'why' }, 'The lists are missing'],
    [{ state: 'damaged', error: 'why' }, 'The lists are damaged'],
    [{ state: 'unsupported', error: 'why' }, 'These lists need a newer Overexposed'],
    [
      { state: 'ready', manifests: [manifest(false), manifest(true)], failed: [], off: [] },
      'Sample data',
    ],
  ])('says %j', async (value, title) => {
    expect(await drawn({ state: 'loaded', value })).toContain(title);
  });

  it('says that the background does not answer, which is not an answer', async () => {
    const text = await drawn({ state: 'failed', error: 'gone' });
    expect(text).toContain('did not answer');
    expect(text).toContain('gone');
  });

  it('says nothing when all is well', async () => {
    expect(
      await drawn({
        state: 'loaded',
        value: { state: 'ready', manifests: [manifest(false)], failed: [], off: [] },
      }),
    ).toBe('');
  });
});
