import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  forgetAliases,
  MAX_ALIASES,
  recallNsid,
  rememberAliases,
  type SeenAlias,
} from '../../../../lib/storage/aliases';
import { resultOf } from '../../../../lib/storage/bare-table';
import { withAliases } from '../../../../lib/storage/store';

const NOW = Date.UTC(2026, 10, 1);
const HOUR = 60 * 60 * 1_000;

beforeEach(forgetAliases);

const stored = (): Promise<SeenAlias[]> =>
  withAliases('readonly', (table) => resultOf(table.getAll() as IDBRequest<SeenAlias[]>), []);

describe('aliases seen on pages', () => {
  it('are recalled in any case of letters', async () => {
    await rememberAliases([{ alias: 'Invented', nsid: '1@N99' }], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
    expect(await recallNsid('INVENTED')).toBe('1@N99');
    expect(await recallNsid('other')).toBeNull();
  });

  it('belong to whom they were seen with last', async () => {
    await rememberAliases([{ alias: 'invented', nsid: '1@N99' }], NOW);
    await rememberAliases([{ alias: 'invented', nsid: '2@N99' }], NOW + 1);
    expect(await recallNsid('invented')).toBe('2@N99');
  });

  it('are written again only after a day', async () => {
    const pairs = [{ alias: 'invented', nsid: '1@N99' }];
    await rememberAliases(pairs, NOW);
    await rememberAliases(pairs, NOW + HOUR);
    expect((await stored())[0]!.seen).toBe(NOW);
    await rememberAliases(pairs, NOW + 25 * HOUR);
    expect((await stored())[0]!.seen).toBe(NOW + 25 * HOUR);
  });

  it('give way, the longest unseen first, when there are too many', async () => {
    await rememberAliases([{ alias: 'oldest', nsid: '1@N99' }], NOW);
    await rememberAliases([{ alias: 'older', nsid: '2@N99' }], NOW + 1);
    const many = Array.from({ length: MAX_ALIASES - 1 }, (_, i) => ({
      alias: `a${i}`,
      nsid: `${i + 3}@N99`,
    }));
    await rememberAliases(many, NOW + 2);
    expect(await recallNsid('oldest')).toBeNull();
    expect(await recallNsid('older')).toBe('2@N99');
    expect(await stored()).toHaveLength(MAX_ALIASES);
  });

  it('are all forgotten when asked', async () => {
    await rememberAliases([{ alias: 'invented', nsid: '1@N99' }], NOW);
    await forgetAliases();
    expect(await recallNsid('invented')).toBeNull();
  });
});
