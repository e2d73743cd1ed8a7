import type { Browser } from 'webextension-polyfill';
import { head, places, shapes, type Named } from '../replica/written';
import { photoPath } from '../replica/html';
import { ALBUM_ID, GALLERY_ID } from '../replica/pages/lists';
import { makeSite, replicaIds } from '../replica/site';
import type { TestPhoto } from './test-pack';

/** Inside a page of the extension: Chromium has both, Firefox the second as well. */
declare const chrome: Browser;

/** The replica's photos, every fourth of them listed. */
const IDS = replicaIds(40);
const LISTED = IDS.filter((_, i) => i % 4 === 0);
export const SITE = makeSite({ flagged: LISTED, others: IDS.filter((_, i) => i % 4 !== 0) });

const { alias } = SITE.owner;
/** The pages on which cells are tried: a photostream, a gallery reached by navigation in the app, a photo. */
export const PAGES: [path: string, moving: boolean][] = [
  [`/photos/${alias}/?manual`, false],
  [`/photos/${alias}/galleries/${GALLERY_ID}/?manual`, true],
  [`${photoPath(SITE.photos.find(({ owner }) => owner === SITE.owner)!)}?manual`, false],
];

const NAMED: Named = {
  ...SITE.owner,
  photoId: '9000000000001',
  listedNsid: '9000900@N99',
  listedPhotoId: '9000000000002',
  listId: ALBUM_ID,
};

/** Listed photos, one per step of a page: its badge shows that the step has been answered. */
const SIGNALS = replicaIds(2_000, 100_000);

export const PACK: TestPhoto[] = [
  ...[...LISTED, ...SIGNALS].map((id) => ({ id })),
  { id: NAMED.listedPhotoId, owner: NAMED.listedNsid },
];

/** One text in one place; `without` is the same place with none. */
export interface Cell {
  name: string;
  html: string;
  without: boolean;
}

/** Every shape in every place, each place first without a text. */
const CELLS: Cell[] = places(NAMED).flatMap(([place, around]) => {
  const cell = (name: string, text: string, without: boolean): Cell => ({
    name: `${place}: ${name}`,
    html: head(NAMED) + around(text),
    without,
  });
  return [
    cell('nothing', '', true),
    ...shapes(NAMED).map(([name, markup]) => cell(name, markup, false)),
  ];
});

/**
 * The cells for one of the {@link PAGES}. Each is tried on one page in each browser, on another in the
 * other; with `EVERY_PAGE=1` on all.
 * @param shift tells the browsers apart.
 */
export const cellsOn = (page: number, shift: number): Cell[] =>
  CELLS.filter(
    ({ without }, i) =>
      without || process.env.EVERY_PAGE === '1' || (i + shift) % PAGES.length === page,
  );

/** A function that tries cells on a page: see {@link badgesWith}. */
export interface Trial {
  cells: Cell[];
  signals: string[];
  /** Whether the tab navigates to a new page for each cell, so that all of it is read. */
  moving: boolean;
}

/** A trial of some cells, with signals that no other trial has. */
export function trial(cells: Cell[], index: number, moving: boolean): Trial {
  const start = index * CELLS.length;
  return { cells, signals: SIGNALS.slice(start, start + cells.length), moving };
}

/**
 * Runs in the page: inserts each cell, waits until its photos and members have been answered, and returns the
 * badges on the page.
 */
export async function badgesWith({ cells, signals, moving }: Trial): Promise<string[][]> {
  const place = document.createElement('div');
  document.querySelector('.flickr-view-root-view')!.append(place);
  const all: string[][] = [];
  for (const [i, { html }] of cells.entries()) {
    const signal = signals[i]!;
    if (moving) history.pushState(null, '', `?cell=${signal}`);
    const shown = `${html}<div class="view photo-list-photo-view"><a class="overlay" href="/photos/cleo/${signal}/"></a></div>`;
    place.replaceChildren(...new DOMParser().parseFromString(shown, 'text/html').body.childNodes);
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(`[data-overexposed][data-id="${signal}"]`)) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { childList: true, subtree: true });
    });
    const hosts = [...document.querySelectorAll<HTMLElement>('[data-overexposed]')];
    const badges = hosts.map(({ dataset }) => `${dataset.overexposed} ${dataset.id}`);
    all.push(badges.filter((badge) => badge !== `photo ${signal}`).sort());
  }
  place.remove();
  return all;
}

/** The cells whose badges differ from those of the same place without a text. */
export function differing(cells: readonly Cell[], badges: readonly string[][]): string[] {
  let without = '';
  return cells.flatMap((cell, i) => {
    const shown = badges[i]!.join();
    if (cell.without) without = shown;
    return shown === without ? [] : `${cell.name}: ${shown || 'none'}, not ${without || 'none'}`;
  });
}

/** The searches in the popup: the members that the texts name, and those that they impersonate. */
export const QUESTIONS = [
  ...[NAMED.alias, NAMED.nsid, 'bob', 'cleo', NAMED.listedNsid, NAMED.photoId],
  ...SITE.members.map(({ alias }) => alias),
];

/** Runs in a page of the extension: the popup's answers, and the pairs that are stored. */
export async function known(questions: string[]): Promise<{ answers: unknown[]; pairs: string[] }> {
  const answers: unknown[] = [];
  for (const payload of questions)
    answers.push(await chrome.runtime.sendMessage({ type: 'search', payload }));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('overexposed');
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error!);
    };
  });
  const rows = await new Promise<{ alias: string; nsid: string | null }[]>((resolve) => {
    const request = database.transaction('aliases').objectStore('aliases').getAll();
    request.onsuccess = () => {
      resolve(request.result as { alias: string; nsid: string | null }[]);
    };
  });
  database.close();
  return { answers, pairs: rows.map(({ alias, nsid }) => `${alias} ${nsid}`).sort() };
}
