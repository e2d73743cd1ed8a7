import 'fake-indexeddb/auto';
import { beforeAll, expect, it } from 'vitest';
import { commonOwner } from '../../../../lib/checks/common-owner';
import { rememberAliases } from '../../../../lib/storage/aliases';

const NSID = '12345@N99';

beforeAll(() => rememberAliases([{ alias: 'mira', nsid: NSID, source: 'person' }], Date.now()));

it.each<[string, (string | null)[], string | null]>([
  ['the same', [NSID, NSID], NSID],
  ['the same alias, of whom nothing is known', ['nobody', 'nobody'], 'nobody'],
  ['an alias and its NSID', ['mira', NSID], NSID],
  ['an alias in two ways', ['Mira', 'mira'], NSID],
  ['two members', [NSID, '54321@N99'], null],
  ['an alias that may be anybody’s', ['nobody', NSID], null],
  ['two such aliases', ['nobody', 'noone'], null],
  ['one that names none', [NSID, null], null],
  ['none', [null, null], null],
])('%s', async (_, owners, owner) => {
  expect(await commonOwner(owners)).toBe(owner);
  expect(await commonOwner(owners.toReversed())).toBe(owner);
});
