// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_IDS } from '../../../../lib/messages/limits';
import type { PageAnswer, PageQuestion, PageSummary } from '../../../../lib/messages/types';
import { AnswerCache } from '../../../../lib/page-session/answer-cache';
import { PageSession, type SessionOptions } from '../../../../lib/page-session/session';
import { answer, badgesOnPage, box, fakeBadges, look } from './fakes';

const [A, B, C] = ['9000000000001', '9000000000002', '9000000000003'] as const;
const ANN = '9001@N99';
// oxlint-disable-next-line typescript/unbound-method -- called on the object it spies on
const { keepOnly } = AnswerCache.prototype;

/** The document's data says when one photo was posted. It is read once. */
const POSTED = 1_425_176_897;
const data = document.createElement('script');
data.className = 'modelExport';
data.type = 'text/plain';
data.textContent = `modelExport: {"main":[{"_flickrModelRegistry":"photo-stats-models","id":"${A}","datePosted":"${POSTED}"}]},`;
document.head.append(data);

/** The photos and members in the index of these tests. */
const flagged = new Set<string>();
let life: AbortController;
let alive: boolean;
let onSummary: ReturnType<typeof vi.fn<(summary: PageSummary) => void>>;
let remember: ReturnType<typeof vi.fn<SessionOptions['remember']>>;
let ask: ReturnType<typeof vi.fn<(question: PageQuestion) => Promise<PageAnswer>>>;

const named = <T>(ids: string[], value: T) =>
  Object.fromEntries(ids.filter((id) => flagged.has(id)).map((id) => [id, value]));

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  flagged.clear();
  life = new AbortController();
  alive = true;
  onSummary = vi.fn();
  remember = vi.fn();
  ask = vi.fn((question) =>
    Promise.resolve(
      answer({
        photos: named(question.photos, ['helen']),
        owners: named(question.owners, [{ id: 'helen', photos: 2 }]),
      }),
    ),
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function start(changes: Partial<SessionOptions> = {}): PageSession {
  const session = new PageSession({
    look,
    badges: fakeBadges(),
    ask,
    remember,
    onSummary,
    markPages: true,
    markMentions: true,
    isAlive: () => alive,
    signal: life.signal,
    ...changes,
  });
  session.start();
  return session;
}

/** Waits for mutations, the next frame and the answer. */
const settle = () => vi.advanceTimersByTimeAsync(40);

function mention(role: string, { nsid, alias }: { nsid?: string; alias?: string }): HTMLElement {
  const element = document.createElement('span');
  Object.assign(element.dataset, { role, ...(nsid && { nsid }), ...(alias && { alias }) });
  document.body.append(element);
  return element;
}

describe('photos', () => {
  it('get one badge each if they are in the index', async () => {
    flagged.add(A).add(C);
    document.body.append(box(A), box(B), box(C));
    start();
    await settle();
    expect(badgesOnPage()).toEqual([A, C]);
    expect(ask).toHaveBeenCalledExactlyOnceWith({ photos: [A, B, C], owners: [] });
  });

  it('are flagged when they are appended, and only new ones are asked about', async () => {
    flagged.add(A).add(B);
    document.body.append(box(A));
    start();
    await settle();
    document.body.append(box(B), box(A));
    await settle();
    expect(badgesOnPage()).toEqual([A, B, A]);
    expect(ask).toHaveBeenLastCalledWith({ photos: [B], owners: [] });
  });

  it('are flagged if known before, even if the question about others fails', async () => {
    flagged.add(A);
    document.body.append(box(A));
    start();
    await settle();
    ask.mockRejectedValueOnce(new Error('gone'));
    document.body.append(box(B), box(A));
    await vi.advanceTimersByTimeAsync(0);
    expect(badgesOnPage()).toEqual([A, A]);
  });

  it('are flagged, and flagged anew, once a list answers that could not be read', async () => {
    document.body.append(box(A), box(B));
    const badges = fakeBadges();
    const shown = () =>
      [...document.querySelectorAll<HTMLElement>('b')].map((host) =>
        badges.shown
          .get(host)!
          .datasets.map(({ id }) => id)
          .join(),
      );
    ask.mockResolvedValueOnce(answer({ photos: { [A]: ['helen'] }, partial: true }));
    ask.mockResolvedValueOnce(answer({ photos: { [A]: ['helen', 'pipa'], [B]: ['pipa'] } }));
    start({ badges });
    await settle();
    expect(shown()).toEqual(['helen']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(shown()).toEqual(['helen,pipa', 'pipa']);
  });

  it('lose their badge as soon as their box shows another photo', async () => {
    flagged.add(A);
    const tile = box(A);
    document.body.append(tile);
    start();
    await settle();
    tile.dataset.photo = B;
    tile.querySelector('img')!.src = 'data:,';
    await settle();
    expect(badgesOnPage()).toEqual([]);
  });

  it('lose their badge when their box shows none', async () => {
    flagged.add(A);
    const tile = box(A);
    document.body.append(tile);
    start();
    await settle();
    tile.querySelector('img')!.remove();
    await settle();
    expect(badgesOnPage()).toEqual([]);
  });

  it('lose their badge with the picture that alone showed their box', async () => {
    flagged.add(A);
    const tile = box(A);
    document.body.append(tile);
    start({ look: () => ({ ...look(), boxOf: () => null }) });
    await settle();
    expect(badgesOnPage()).toEqual([A]);
    tile.querySelector('img')!.remove();
    await settle();
    expect(badgesOnPage()).toEqual([]);
  });

  it('keep exactly one badge when their tile is redrawn', async () => {
    flagged.add(A);
    const tile = box(A);
    document.body.append(tile);
    start();
    await settle();
    tile.replaceChildren(document.createElement('img'));
    await settle();
    expect(badgesOnPage()).toEqual([A]);
    tile.append(document.createElement('a'));
    await settle();
    expect(badgesOnPage()).toEqual([A]);
  });

  it('get their badge back from a page that removes it, but not for ever', async () => {
    flagged.add(A);
    const tile = box(A);
    document.body.append(tile);
    start();
    const observer = new MutationObserver(() => tile.querySelector('b')?.remove());
    let shown = 0;
    new MutationObserver((records) => {
      shown += records.filter(({ addedNodes }) => addedNodes.length > 0).length;
    }).observe(tile, { childList: true });
    observer.observe(tile, { childList: true });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown).toBe(7);
    observer.disconnect();
  });

  it('leave a page without any of them unchanged', async () => {
    document.body.append(box(A), box(B));
    const before = document.documentElement.outerHTML;
    start();
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('members', () => {
  it('are asked about by NSID if the page shows it, even beside their alias', async () => {
    mention('comment', { alias: 'ann' });
    mention('profile', { nsid: ANN, alias: 'ann' });
    flagged.add('ann');
    start();
    await settle();
    expect(ask).toHaveBeenCalledExactlyOnceWith({ photos: [], owners: [ANN] });
    expect(badgesOnPage('member')).toEqual([]);
    expect(remember).toHaveBeenCalledExactlyOnceWith([
      { alias: 'ann', nsid: ANN, source: 'avatar' },
    ]);
  });

  it('lose a flag by alias when the page shows an NSID without a finding', async () => {
    flagged.add('ann');
    mention('profile', { alias: 'ann' });
    start();
    await settle();
    expect(badgesOnPage('profile')).toEqual(['ann']);
    mention('comment', { nsid: ANN, alias: 'ann' });
    await settle();
    expect(badgesOnPage('profile')).toEqual([]);
  });

  it('have one profile badge, however often the page names them', async () => {
    flagged.add(ANN);
    const first = mention('profile', { nsid: ANN });
    mention('profile', { nsid: ANN });
    mention('comment', { nsid: ANN });
    start();
    await settle();
    expect(badgesOnPage('profile')).toEqual([ANN]);
    expect(badgesOnPage('member')).toEqual([ANN]);
    first.remove();
    await settle();
    expect(badgesOnPage('profile')).toEqual([ANN]);
  });

  it('in passing are neither asked about nor flagged if that is switched off', async () => {
    flagged.add(ANN);
    mention('comment', { nsid: ANN });
    start({ markMentions: false });
    await settle();
    expect(badgesOnPage('member')).toEqual([]);
    expect(ask).toHaveBeenCalledExactlyOnceWith({ photos: [], owners: [] });
  });
});

describe('the summary', () => {
  it('counts findings even if nothing is marked on pages', async () => {
    flagged.add(A).add(ANN);
    document.body.append(box(A), box(B));
    mention('profile', { nsid: ANN });
    mention('comment', { nsid: ANN });
    const before = document.body.innerHTML;
    const session = start({ markPages: false });
    await settle();
    expect(document.body.innerHTML).toBe(before);
    expect(session.summary()).toMatchObject({ photos: 2, flagged: 1, owners: [ANN] });
    expect(onSummary).toHaveBeenCalledExactlyOnceWith(session.summary());
  });

  it('is sent once for each change', async () => {
    flagged.add(A);
    document.body.append(box(A), box(B));
    const session = start();
    await settle();
    document.body.append(document.createElement('p'));
    await settle();
    expect(onSummary).toHaveBeenCalledExactlyOnceWith({
      url: 'http://localhost:3000/',
      state: 'ready',
      photos: 2,
      flagged: 1,
      lists: 1,
      datasets: { helen: [A] },
      posted: { [A]: POSTED },
      owners: [],
    });
    expect(session.summary()).toEqual(onSummary.mock.lastCall![0]);
    session.resume();
    expect(onSummary).toHaveBeenCalledTimes(2);
  });

  it('says if the index cannot answer, and nothing is flagged', async () => {
    document.body.append(box(A));
    ask.mockResolvedValue(answer({ state: 'damaged', photos: { [A]: ['helen'] } }));
    start();
    await settle();
    expect(onSummary.mock.lastCall![0]).toMatchObject({ state: 'damaged', photos: 1, flagged: 0 });
    expect(badgesOnPage()).toEqual([]);
  });

  it('follows the address of Flickr’s app', async () => {
    document.body.append(box(A));
    start();
    await settle();
    history.pushState(null, '', '/photos/ann/');
    document.body.replaceChildren(box(B));
    await settle();
    expect(onSummary.mock.lastCall![0]).toMatchObject({
      url: 'http://localhost:3000/photos/ann/',
      photos: 1,
    });
    history.replaceState(null, '', '/');
  });
});

describe('a tab that moves on to other pages', () => {
  afterEach(() => {
    history.replaceState(null, '', '/');
  });

  it('keeps only the answers for its page', async () => {
    const kept: number[] = [];
    const sizes = vi.spyOn(AnswerCache.prototype, 'keepOnly').mockImplementation(function (
      this: AnswerCache<unknown>,
      ids,
    ) {
      keepOnly.call(this, ids);
      kept.push(this.size);
    });
    start();
    for (let move = 0; move < 2_000; move++) {
      history.pushState(null, '', `/photos/ann/?${move}`);
      document.body.replaceChildren(box(String(9_000_000_000_000 + move)), box(C));
      mention('comment', { alias: `ann${move}` });
      await vi.advanceTimersByTimeAsync(20);
    }
    sizes.mockRestore();
    expect(kept.length).toBeGreaterThanOrEqual(4_000);
    // The one that both pages show.
    expect(Math.max(...kept)).toBe(1);
  });

  it('asks again about what it has forgotten, and not about what it still shows', async () => {
    flagged.add(A).add(C);
    document.body.append(box(A), box(C));
    start();
    await settle();
    history.pushState(null, '', '/photos/ann/');
    document.body.replaceChildren(box(B), box(C));
    await settle();
    history.pushState(null, '', '/photos/bob/');
    document.body.replaceChildren(box(A), box(C));
    await settle();
    expect(ask.mock.calls.map(([{ photos }]) => photos)).toEqual([[A, C], [B], [A]]);
    expect(badgesOnPage()).toEqual([A, C]);
  });
});

it('reads the whole page after more changes than are kept', async () => {
  flagged.add(A);
  start();
  await settle();
  for (let i = 0; i < 10_001; i++) document.body.setAttribute('href', `/${i}`);
  document.body.append(box(A));
  await settle();
  expect(badgesOnPage()).toEqual([A]);
});

it('remembers all valid pairs of a page, in messages of the protocol’s size', async () => {
  for (let i = 0; i < MAX_IDS; i++) mention('comment', { alias: `m${i}`, nsid: `${i + 1}@N99` });
  mention('comment', { alias: 'x'.repeat(129), nsid: '9999@N99' });
  mention('comment', { alias: 'ann', nsid: ANN });
  start();
  await settle();
  expect(remember.mock.calls.map(([pairs]) => pairs.length)).toEqual([MAX_IDS, 1]);
  expect(remember.mock.lastCall).toEqual([[{ alias: 'ann', nsid: ANN, source: 'avatar' }]]);
});

it('remembers at most 10,000 pairs per document', async () => {
  start();
  for (let from = 0; from < 10_200; from += 1_700) {
    document.body.replaceChildren();
    for (let i = from; i < from + 1_700; i++)
      mention('comment', { alias: `m${i}`, nsid: `${i + 1}@N99` });
    await settle();
  }
  const pairs = remember.mock.calls.flatMap(([some]) => some);
  expect(pairs.length).toBe(10_000);
  expect(new Set(pairs.map(({ alias }) => alias)).size).toBe(10_000);
});

describe('the end', () => {
  it('removes every badge and leaves nothing running', async () => {
    flagged.add(A).add(B);
    document.body.append(box(A));
    start();
    await settle();
    life.abort();
    expect(badgesOnPage()).toEqual([]);
    document.body.append(box(B));
    await settle();
    expect(ask).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('of the extension is checked before every action', async () => {
    flagged.add(A).add(B);
    document.body.append(box(A));
    start();
    await settle();
    alive = false;
    document.body.append(box(B));
    await settle();
    expect(ask).toHaveBeenCalledOnce();
  });

  it('leaves no timers on an idle page', async () => {
    flagged.add(A);
    document.body.append(box(A));
    start();
    await settle();
    expect(vi.getTimerCount()).toBe(0);
  });
});
