import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  CONTESTED_FOR,
  forgetAliases,
  MAX_ALIASES,
  recallNsid,
  rememberAliases,
} from '../../../../lib/storage/aliases';
import { aliasDatabase } from '../../../../lib/storage/database';

const NOW = Date.UTC(2026, 10, 1);
const HOUR = 60 * 60 * 1_000;
const pair = (alias: string, nsid: string) => ({ alias, nsid, source: 'avatar' });

beforeEach(forgetAliases);

describe('aliases seen on pages', () => {
  it('are recalled in any case of letters', async () => {
    await rememberAliases([pair('Invented', '1@N99')], NOW);
    expect(await recallNsid('invented')).toBe('1@N99');
    expect(await recallNsid('INVENTED')).toBe('1@N99');
    expect(await recallNsid('other')).toBeNull();
  });

  it('keep where and when they were seen', async () => {
    await rememberAliases([pair('Invented', '1@N99')], NOW);
    expect(await aliasDatabase.aliases.toArray()).toEqual([
      { alias: 'invented', nsid: '1@N99', source: 'avatar', seen: NOW },
    ]);
  });

  it('belong to nobody once pages contradict each other', async () => {
    await rememberAliases([pair('invented', '1@N99')], NOW);
    await rememberAliases([pair('invented', '2@N99')], NOW + 1);
    expect(await recallNsid('invented')).toBeNull();
  });

  it('belong to nobody where one message contradicts itself', async () => {
    await rememberAliases([pair('invented', '1@N99'), pair('invented', '2@N99')], NOW);
    expect(await recallNsid('invented')).toBeNull();
  });

  it('stay contested for a while, whoever repeats a pair, and are then believed again', async () => {
    await rememberAliases([pair('invented', '1@N99'), pair('invented', '2@N99')], NOW);
    await rememberAliases([pair('invented', '2@N99')], NOW + HOUR);
    expect(await recallNsid('invented')).toBeNull();
    await rememberAliases([pair('invented', '1@N99')], NOW + CONTESTED_FOR);
    expect(await recallNsid('invented')).toBe('1@N99');
  });

  it('are no more believed of a member whom pages give two of', async () => {
    await rememberAliases([pair('one', '1@N99')], NOW);
    await rememberAliases([pair('two', '1@N99')], NOW + 1);
    expect(await recallNsid('one')).toBeNull();
    expect(await recallNsid('two')).toBeNull();
  });

  it('are written again only after a day', async () => {
    await rememberAliases([pair('invented', '1@N99')], NOW);
    await rememberAliases([pair('invented', '1@N99')], NOW + HOUR);
    expect((await aliasDatabase.aliases.get('invented'))!.seen).toBe(NOW);
    await rememberAliases([pair('invented', '1@N99')], NOW + 25 * HOUR);
    expect((await aliasDatabase.aliases.get('invented'))!.seen).toBe(NOW + 25 * HOUR);
  });

  it('give way, the longest unseen first, when there are too many', async () => {
    await rememberAliases([pair('oldest', '1@N99')], NOW);
    await aliasDatabase.aliases.bulkAdd(
      Array.from({ length: MAX_ALIASES - 1 }, (_, i) => ({
        ...pair(`a${i}`, `${i + 3}@N99`),
        seen: NOW + 1,
      })),
    );
    await rememberAliases([pair('newest', '2@N99')], NOW + 2);
    expect(await recallNsid('oldest')).toBeNull();
    expect(await recallNsid('newest')).toBe('2@N99');
    expect(await aliasDatabase.aliases.count()).toBe(MAX_ALIASES);
  });

  it('are all forgotten when asked', async () => {
    await rememberAliases([pair('invented', '1@N99')], NOW);
    await forgetAliases();
    expect(await recallNsid('invented')).toBeNull();
  });
});
