/** @vitest-environment jsdom */
import { act } from 'react';
import { expect, it, vi } from 'vitest';
import { WatchedThing } from '../../../../components/watch/WatchedThing';
import { answererKey } from '../../../../lib/checks/answerer';
import type { Watched } from '../../../../lib/checks/watched';
import type { ReadyStatus } from '../../../../lib/dataset-index/types';
import { fakePack } from '../../fake-pack';
import { FIRST, listed } from '../../lib/checks/made';
import { datasetOf } from '../../lib/pack/dataset-of';
import { render } from '../render';

let index: ReadyStatus | null;
vi.mock('../../../../lib/messages/send', () => ({
  send: (_: string, owner: string) => {
    const nothing = { found: false, datasets: [], photoIds: [] };
    const answers = [{ kind: 'owner', query: owner, owner, ...nothing }];
    return Promise.resolve({ status: index ?? { state: 'damaged', error: 'x' }, answers });
  },
}));

const indexOf = (owners: number, more: Partial<ReadyStatus> = {}): ReadyStatus => ({
  state: 'ready',
  manifests: [fakePack([], { datasets: [datasetOf('megaface', 9, owners)] }).manifest],
  ...{ failed: [], off: [] },
  ...more,
});
const NAMING = indexOf(1);
const FAILING = indexOf(1, {
  failed: [{ id: 'a', name: 'a.csv', state: 'damaged', error: 'x' }],
});
const CHECK: Watched = {
  ...{ key: 'check 7', kind: 'check', id: '7', name: 'Mine', since: Date.UTC(2026, 10, 28, 12) },
  ...{ known: [], fresh: [], sign: answererKey(NAMING), answered: true },
};
const MEMBER: Watched = { ...CHECK, key: 'member 1@N01', kind: 'member', id: '1@N01' };
const NEW = { fresh: [listed(FIRST, 'diveface', 'helen')] };
const NOTHING_NEW = 'Nothing new in the lists that were searched.';
const UNKNOWN = 'Not known: the lists could not answer yet.';

it.each<[string, Watched, ReadyStatus | null, string[]]>([
  ['a check without news', CHECK, NAMING, [NOTHING_NEW]],
  [
    'a check with news',
    { ...CHECK, ...NEW },
    NAMING,
    ['2 new findings: 1 in DiveFace and 1 in HELEN'],
  ],
  ['a check that was never answered', { ...CHECK, sign: null, answered: false }, NAMING, [UNKNOWN]],
  ['a check while the index is damaged', CHECK, null, [UNKNOWN]],
  [
    'a check answered from other lists',
    { ...CHECK, sign: 'x' },
    NAMING,
    ['Not looked up in the current lists yet.'],
  ],
  [
    'a check while a list fails',
    { ...CHECK, sign: answererKey(FAILING) },
    FAILING,
    ['Not searched: a.csv (cannot be read)'],
  ],
  [
    'a member who is in no list',
    MEMBER,
    NAMING,
    [NOTHING_NEW, 'Not in the one list here that names members'],
  ],
  [
    'a member whom no list could name',
    { ...MEMBER, sign: answererKey(indexOf(0)), answered: false },
    indexOf(0),
    [
      'Not known',
      'No list here names members.',
      '1 list names photos only: look up single photos, or open the photostream, where listed photos are marked.',
    ],
  ],
  ['a member while the index is damaged', MEMBER, null, [UNKNOWN]],
])('says of %s', async (_, thing, now, expected) => {
  index = now;
  const { box } = await render(
    <WatchedThing thing={thing} index={now} onRemoved={() => undefined} />,
  );
  await act(() => Promise.resolve());
  const texts = [...box.querySelectorAll('p')].map(({ textContent }) => textContent).slice(1);
  expect(box.textContent).toContain('Compared with November 28, 2026');
  expect(texts).toEqual(expected);
});
