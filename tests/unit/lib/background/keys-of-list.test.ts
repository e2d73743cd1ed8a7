import { expect, it } from 'vitest';
import { keysOfList } from '../../../../lib/background/keys-of-list';

const recallNsid = (alias: string) => Promise.resolve(alias === 'mira' ? '1@N99' : null);
const recallAlias = (nsid: string) => Promise.resolve(nsid === '1@N99' ? 'Mira' : null);

it.each<[string, ...string[]]>([
  ['photos/mira', 'photos/1@n99'],
  ['photos/1@n99', 'photos/mira'],
  ['photos/mira/albums/72157600000000001', 'photos/1@n99/albums/72157600000000001'],
  ['photos/1@n99/favorites', 'photos/mira/favorites'],
  ['photos/otto'],
  ['photos/2@n99'],
  ['photos/tags/mira'],
  ['photos/tags'],
  ['groups/mira/pool'],
  ['search?text=mira'],
])('%s is also reached as %s', async (key, ...others) => {
  expect(await keysOfList(key, recallNsid, recallAlias)).toEqual([key, ...others]);
});
