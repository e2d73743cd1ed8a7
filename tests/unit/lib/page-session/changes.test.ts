// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  changedRoots,
  isGrowth,
  watchChanges,
  type Watch,
} from '../../../../lib/page-session/changes';
import { box, boxOf } from './fakes';

const ours = document.createElement('b');
const isOurs = (node: Node) => node === ours;
let observer: MutationObserver;

beforeEach(() => {
  document.body.replaceChildren();
});

/** What to read again after `change`. */
function rootsAfter(change: () => void): Element[] {
  observer = new MutationObserver(() => undefined);
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeOldValue: true,
  });
  change();
  const roots = changedRoots(observer.takeRecords(), isOurs, boxOf);
  observer.disconnect();
  return [...roots];
}

describe('a page only grew', () => {
  it.each<[what: string, change: (tile: HTMLElement) => void, isMore: boolean]>([
    [
      'where something came',
      () => {
        document.body.append(box('9000000000002'));
      },
      true,
    ],
    [
      'not where something went',
      (tile) => {
        tile.remove();
      },
      false,
    ],
    [
      'not where something came in its place',
      (tile) => {
        tile.replaceChildren('words');
      },
      false,
    ],
    ['not where something is another', (tile) => (tile.title = 'Dawn'), false],
  ])('%s', (_, change, isMore) => {
    const tile = box('9000000000001');
    document.body.append(tile);
    rootsAfter(() => {
      change(tile);
      expect(isGrowth(observer.takeRecords())).toBe(isMore);
    });
  });
});

describe('what to read again', () => {
  it('is what was added', () => {
    const tile = box('9000000000001');
    expect(
      rootsAfter(() => {
        document.body.append(tile);
      }),
    ).toEqual([tile]);
  });

  it('is the outermost of nested additions', () => {
    const list = document.createElement('div');
    const roots = rootsAfter(() => {
      document.body.append(list);
      list.append(box('9000000000001'));
    });
    expect(roots).toEqual([list]);
  });

  it('excludes text and what was removed again', () => {
    const roots = rootsAfter(() => {
      const tile = box('9000000000001');
      document.body.append(tile, 'words');
      tile.remove();
    });
    expect(roots).toEqual([]);
  });

  it('is the box around a change', () => {
    const tile = box('9000000000001');
    document.body.append(tile);
    expect(
      rootsAfter(() => {
        tile.append(document.createElement('a'));
      }),
    ).toEqual([tile]);
    expect(
      rootsAfter(() => {
        tile.querySelector('a')!.remove();
      }),
    ).toEqual([tile]);
    expect(
      rootsAfter(() => {
        tile.querySelector('img')!.setAttribute('src', 'x');
      }),
    ).toEqual([tile]);
  });

  it('is nothing if an element outside a box is removed', () => {
    const aside = document.createElement('aside');
    document.body.append(aside, box('9000000000001'));
    expect(
      rootsAfter(() => {
        aside.remove();
      }),
    ).toEqual([]);
  });

  it('excludes our own elements', () => {
    const tile = box('9000000000001');
    document.body.append(tile);
    expect(
      rootsAfter(() => {
        tile.append(ours);
      }),
    ).toEqual([]);
    expect(
      rootsAfter(() => {
        ours.remove();
      }),
    ).toEqual([]);
  });

  it.each([
    ['another image', 'background:url(a.jpg)', 'background:url(b.jpg)', true],
    ['an image for none', 'width:1px', 'background:url(b.jpg)', true],
    ['another place', 'background:url(a.jpg);top:1px', 'top:9px;background:url(a.jpg)', false],
    ['another size', 'width:1px', 'width:2px', false],
  ])('considers a style with %s only for its image', (_, before, after, isNews) => {
    const tile = box('9000000000001');
    tile.setAttribute('style', before);
    document.body.append(tile);
    const roots = rootsAfter(() => {
      tile.setAttribute('style', after);
    });
    expect(roots).toEqual(isNews ? [tile] : []);
  });

  it('is nothing if an address is rewritten unchanged', () => {
    const link = document.createElement('a');
    link.href = '/photos/someone';
    document.body.append(link);
    expect(
      rootsAfter(() => {
        link.setAttribute('href', '/photos/someone');
      }),
    ).toEqual([]);
    expect(
      rootsAfter(() => {
        link.setAttribute('href', '/photos/other');
      }),
    ).toEqual([link]);
  });
});

describe('a watch', () => {
  let life: AbortController;
  let batches: (number | undefined)[];
  let watch: Watch;

  beforeEach(() => {
    life = new AbortController();
    batches = [];
    watch = watchChanges((records) => batches.push(records?.length), life.signal);
    return () => {
      life.abort();
    };
  });

  const frame = () => new Promise(requestAnimationFrame);
  const change = async () => {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
  };

  it('reports a change at once, and later ones once per frame', async () => {
    await change();
    expect(batches).toEqual([1]);
    await change();
    await change();
    expect(batches).toEqual([1]);
    await frame();
    expect(batches).toEqual([1, 2]);
    await frame();
    await change();
    expect(batches).toEqual([1, 2, 1]);
  });

  it('does not report our own changes, but all of the page’s around them', async () => {
    document.body.append(document.createElement('p'));
    watch.unseen(() => {
      document.body.append(ours);
    });
    document.body.append(document.createElement('p'), document.createElement('p'));
    await frame();
    expect(batches).toEqual([2]);
  });

  it('in a hidden tab keeps a limited number of mutations, then only that there were many', async () => {
    const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    await change();
    const paint = frames.mock.lastCall![0];
    for (let i = 0; i < 3; i++) {
      for (let j = 0; j < 4_000; j++) document.body.title = `${i} ${j}`;
      for (let j = 0; j < 4_000; j++) document.body.setAttribute('style', `top: ${i + j}px`);
      await Promise.resolve();
    }
    expect(batches).toEqual([1]);
    paint(0);
    expect(batches).toEqual([1, undefined]);
    await change();
    frames.mock.lastCall![0](0);
    expect(batches).toEqual([1, undefined, 1]);
    frames.mockRestore();
  });

  it('ends with its signal', async () => {
    await change();
    await change();
    life.abort();
    watch.unseen(() => undefined);
    await change();
    await frame();
    expect(batches).toEqual([1]);
  });
});
