import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keysOfList } from '../../../../lib/background/keys-of-list';
import { Walks } from '../../../../lib/background/walks';
import { keptChecks } from '../../../../lib/checks/kept';
import { openWalks } from '../../../../lib/checks/walks';
import type { CheckReply, WalkReport } from '../../../../lib/messages/types';
import { sendToTab } from '../../../../lib/messages/send';
import { checkDatabase } from '../../../../lib/storage/database';

vi.mock('../../../../lib/messages/send', () => ({ sendToTab: vi.fn(() => Promise.resolve(null)) }));
const sent = vi.mocked(sendToTab);

const STREAM = 'https://www.flickr.com/photos/mira/';
const A = '9000000000001';
const NSID = '1@N99';
const BY_NUMBER = 'https://www.flickr.com/photos/1@N99/';
const READY: CheckReply['status'] = { state: 'ready', manifests: [], failed: [], off: [] };

/** What pages have shown. */
const recall = (pairs: Record<string, string>) => (member: string) =>
  Promise.resolve(pairs[member] ?? null);

let known: Record<string, string>;
const turned = (pairs: Record<string, string>) =>
  Object.fromEntries(Object.entries(pairs).map(([alias, nsid]) => [nsid, alias]));

/** Tabs by id, with their addresses. */
const tabs = new Map<number, { url: string; incognito?: boolean }>();
let status: CheckReply['status'] = READY;
let walks: Walks;
let shown: MockInstance;

const report = (more: Partial<WalkReport> = {}): WalkReport => ({
  ...{ list: 'photos/mira', photos: [A], address: STREAM, count: null, fullest: 0, failures: 0 },
  ...{ paused: false, ended: false },
  ...more,
});
const from = (tabId: number, incognito = false) => ({ tabId, incognito });
const tasks = () => sent.mock.calls.map(([tab, , task]) => [tab, task]);

const makeWalks = () =>
  new Walks({
    ask: (photos) =>
      Promise.resolve({
        status,
        off: [],
        photos: Object.fromEntries(photos.map((id) => [id, ['helen']])),
      }),
    language: () => Promise.resolve('en' as const),
    keysOf: (list) => keysOfList(list, recall(known), recall(turned(known))),
  });

beforeEach(() => {
  sent.mockClear();
  status = READY;
  known = { mira: NSID };
  tabs.clear();
  tabs.set(1, { url: STREAM }).set(2, { url: `${STREAM}page2` });
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation((id) => {
    const tab = tabs.get(id);
    return tab
      ? Promise.resolve({ id, title: 'Mira | Flickr', incognito: false, ...tab } as never)
      : Promise.reject(new Error('No tab.'));
  });
  shown = vi.spyOn(fakeBrowser.tabs, 'update').mockResolvedValue({} as never);
  walks = makeWalks();
});
afterEach(() => checkDatabase.delete({ disableAutoOpen: false }));

it('starts in the requested tab, and continues when it shows the list again', async () => {
  await walks.start(1);
  await walks.note(report({ address: `${STREAM}page4` }), from(1));
  await makeWalks().shown(1, STREAM);
  expect(tasks()).toMatchObject([
    [1, { list: 'photos/mira', seen: 0, paused: false, asked: true, goTo: null }],
    [1, { seen: 1, paused: false, asked: false, goTo: `${STREAM}page4` }],
  ]);
  // If Flickr redirects back, it continues where it is.
  await walks.shown(1, STREAM);
  expect(tasks().at(-1)).toMatchObject([1, { goTo: null }]);
});

it('never walks through the same list twice at once, and shows the tab that does', async () => {
  await Promise.all([walks.start(1), walks.start(2)]);
  expect(tasks()).toHaveLength(1);
  expect(shown).toHaveBeenCalledWith(1, { active: true });
  await walks.shown(2, `${STREAM}page2`);
  expect(tasks()).toHaveLength(1);
  expect(await walks.note(report(), from(2))).toBeNull();
});

it.each<[string, () => unknown]>([
  ['its tab is closed', () => tabs.delete(1)],
  ['its tab shows something else', () => tabs.set(1, { url: 'https://www.flickr.com/' })],
  ['the browser was closed', () => makeWalks().released()],
])('waits for the person in another tab, once %s', async (_, happen) => {
  await walks.start(1);
  await happen();
  walks = makeWalks();
  await walks.shown(2, `${STREAM}page2`);
  expect(tasks().at(-1)).toMatchObject([2, { paused: true }]);
  await walks.start(2);
  expect(tasks().at(-1)).toMatchObject([2, { paused: false, asked: true }]);
  expect(await walks.note(report(), from(2))).toEqual({ seen: 1, listed: null });
});

it('does not start on other pages, in private windows, or without a person', async () => {
  tabs.set(3, { url: STREAM, incognito: true }).set(4, { url: `${STREAM}albums` });
  await expect(walks.start(3)).rejects.toThrow('not a list');
  await expect(walks.start(4)).rejects.toThrow('not a list');
  await walks.shown(1, STREAM);
  expect(await walks.note(report(), from(1))).toBeNull();
  await walks.start(1);
  expect(await walks.note(report(), from(1, true))).toBeNull();
  expect(tasks()).toHaveLength(1);
});

it('turns an ended walk into a check, once', async () => {
  await walks.start(1);
  expect(await walks.note(report({ ended: true }), from(1))).toEqual({ seen: 1, listed: 1 });
  expect(await keptChecks()).toMatchObject([{ name: 'Mira', listed: 1, list: STREAM }]);
  expect(await openWalks()).toEqual([]);
});

it('keeps an ended walk until the index can answer', async () => {
  await walks.start(1);
  status = { state: 'opening' };
  expect(await walks.note(report({ ended: true }), from(1))).toEqual({ seen: 1, listed: null });
  expect(await keptChecks()).toEqual([]);
  status = READY;
  await walks.shown(9, 'https://www.flickr.com/');
  expect(await keptChecks()).toHaveLength(1);
});

it('ignores a walk that saw no photos', async () => {
  await walks.start(1);
  expect(await walks.note(report({ photos: [], ended: true }), from(1))).toMatchObject({
    listed: 0,
  });
  expect([await keptChecks(), await openWalks()]).toEqual([[], []]);
});

describe('a list that is reached by alias and by number', () => {
  it('is one, and goes on at either', async () => {
    await walks.start(1);
    tabs.set(2, { url: BY_NUMBER });
    await walks.start(2);
    expect(shown).toHaveBeenCalledWith(1, { active: true });
    tabs.set(1, { url: BY_NUMBER });
    await walks.shown(1, BY_NUMBER);
    expect(tasks().at(-1)).toMatchObject([
      1,
      { list: 'photos/mira', keys: ['photos/mira', 'photos/1@n99'], goTo: null },
    ]);
    await walks.note(report({ address: `${BY_NUMBER}page3` }), from(1));
    expect(await openWalks()).toMatchObject([{ address: `${BY_NUMBER}page3`, seen: 1 }]);
  });

  it('becomes one, once the pair is known, and a tab of the other ends', async () => {
    known = {};
    tabs.set(2, { url: BY_NUMBER });
    await walks.start(1);
    await walks.note(report({ count: 9 }), from(1));
    await walks.start(2);
    const byNumber = { list: 'photos/1@n99', address: BY_NUMBER };
    await walks.note(report({ ...byNumber, photos: [A, '9000000000002'] }), from(2));
    expect(await openWalks()).toHaveLength(2);
    known = { mira: NSID };
    await walks.shown(2, BY_NUMBER);
    expect(await openWalks()).toMatchObject([{ ...byNumber, seen: 2, count: 9 }]);
    expect(await walks.note(report(), from(1))).toBeNull();
  });

  it('is two, where nothing has shown that they are the same', async () => {
    await walks.start(1);
    tabs.set(2, { url: 'https://www.flickr.com/photos/2@N99/' });
    await walks.start(2);
    expect((await openWalks()).map(({ list }) => list)).toEqual(['photos/2@n99', 'photos/mira']);
  });
});

describe('an unfinished walk', () => {
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  beforeEach(() => opened.mockClear().mockResolvedValue({ id: 5 } as never));

  it('goes on in a tab that is opened where it was', async () => {
    await walks.start(1);
    await walks.note(report({ address: `${STREAM}page4`, paused: true }), from(1));
    tabs.clear();
    await walks.resume('photos/mira');
    expect(opened.mock.calls).toEqual([[{ url: `${STREAM}page4`, active: true }]]);
    await walks.shown(5, `${STREAM}page4`);
    expect(tasks().at(-1)).toMatchObject([5, { paused: false, seen: 1, goTo: null }]);
  });

  it('goes on in the tab that shows it', async () => {
    await walks.start(1);
    await walks.note(report({ paused: true }), from(1));
    await walks.resume('photos/mira');
    expect(opened).not.toHaveBeenCalled();
    expect(shown).toHaveBeenCalledWith(1, { active: true });
    expect(tasks().at(-1)).toMatchObject([1, { paused: false, asked: true }]);
  });

  it('is forgotten, and its tab is notified', async () => {
    await walks.start(1);
    await walks.drop('photos/mira');
    expect(await walks.note(report(), from(1))).toBeNull();
    expect(await openWalks()).toEqual([]);
    await expect(walks.resume('photos/mira')).rejects.toThrow('no such walk');
  });
});
