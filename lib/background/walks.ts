import { askIndex, type AskPhotos } from '../checks/ask-index';
import {
  dropWalk,
  joinWalk,
  keepWalk,
  noteWalk,
  openWalks,
  putWalk,
  walkedPhotos,
  type Walk,
} from '../checks/walks';
import { browser } from '../extension/browser';
import { readListAddress } from '../flickr/address/list-address';
import type { Language } from '../i18n/languages';
import { TABLES as WALK_TEXTS } from '../i18n/walk/texts';
import { sendToTab } from '../messages/send';
import type { Sender } from '../messages/sender';
import type { WalkProgress, WalkReport } from '../messages/types';

interface WalksOptions {
  ask: AskPhotos;
  language: () => Promise<Language>;
  /** All keys of a list: see `keysOfList`. */
  keysOf: (list: string) => Promise<readonly string[]>;
}

/**
 * Walks through lists; content scripts do the steps. What a walk has seen is stored here, so that it
 * continues after a reload and after the worker or the browser ends. A walk starts only when the person
 * clicks in the popup, and only its own tab adds to it.
 */
export class Walks {
  /** Walks that have not become a check yet; read once, when first needed. */
  #open: Promise<Walk[]> | null = null;
  /** Runs one operation at a time, so that no list is walked through twice at once. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: WalksOptions) {}

  /**
   * Starts a walk, or continues the existing one.
   * @throws {Error} if the address is not that of a list, and in private windows.
   */
  start(tabId: number): Promise<void> {
    return this.#inTurn(async () => {
      const { url: address = '', title = '', incognito } = await browser.tabs.get(tabId);
      const target = readListAddress(address);
      if (!target || incognito) throw new Error('This page is not a list that can be checked.');
      const keys = await this.options.keysOf(target.key);
      const known = await this.#find(keys);
      if (known && known.tab !== tabId && (await isShownIn(known, keys))) {
        await browser.tabs.update(known.tab!, { active: true });
        return;
      }
      for (const other of await this.#walks())
        if (other.tab === tabId && other.list !== known?.list)
          await this.#put({ ...other, tab: null });
      const walk: Walk = known
        ? { ...known, tab: tabId, paused: false, failures: 0 }
        : {
            ...newWalk(target.key, address, nameOf(title) || target.key),
            ...{ owner: target.owner, tab: tabId },
          };
      await this.#go(walk, tabId, address, true);
    });
  }

  /** A tab shows a page: continues a walk that was started in this tab, or whose tab is gone. */
  shown(tabId: number, address: string): Promise<void> {
    return this.#inTurn(async () => {
      const open = await this.#walks();
      if (open.length === 0) return;
      for (const walk of open) if (walk.ended) await this.#finish(walk);
      const key = readListAddress(address)?.key;
      if (key === undefined) return;
      const keys = await this.options.keysOf(key);
      const walk = await this.#find(keys);
      if (!walk) return;
      if (walk.tab === tabId) await this.#go(walk, tabId, address);
      else if (!(await isShownIn(walk, keys)))
        await this.#go({ ...walk, tab: tabId, paused: true }, tabId, address);
    });
  }

  /** Stores what a page of a walked list has shown. */
  note(report: WalkReport, { tabId, incognito }: Sender): Promise<WalkProgress | null> {
    return this.#inTurn(async () => {
      const before = (await this.#walks()).find(({ list }) => list === report.list);
      if (!before || incognito || before.tab !== tabId) return null;
      // Photos reported after the end are ignored: the page may have learned of it too late.
      const keys = await this.options.keysOf(report.list);
      const walk = before.ended ? before : await noteWalk(report, keys);
      this.#open = null;
      if (!walk) return null;
      return { seen: walk.seen, listed: walk.ended ? await this.#finish(walk) : null };
    });
  }

  /**
   * Continues a walk in its tab, or else in a new tab at the walk's last address.
   * @throws {Error} if there is no such walk, or it has ended.
   */
  resume(wanted: string): Promise<void> {
    return this.#inTurn(async () => {
      const walk = (await this.#walks()).find(({ list, ended }) => list === wanted && !ended);
      if (!walk) throw new Error('There is no such walk.');
      const going = { ...walk, paused: false, failures: 0 };
      if (await isShownIn(walk, await this.options.keysOf(wanted))) {
        await browser.tabs.update(walk.tab!, { active: true });
        await this.#go(going, walk.tab!, walk.address, true);
      } else {
        const { id } = await browser.tabs.create({ url: walk.address, active: true });
        // It continues when the tab shows its page.
        await this.#put({ ...going, tab: id ?? null });
      }
    });
  }

  /** Forgets a walk. A tab that continues it learns of this at its next report. */
  drop(list: string): Promise<void> {
    return this.#inTurn(async () => {
      this.#open = null;
      await dropWalk(list);
    });
  }

  /** The browser has started: its tabs have new ids. */
  released(): Promise<void> {
    return this.#inTurn(async () => {
      for (const walk of await this.#walks()) await this.#put({ ...walk, tab: null });
    });
  }

  #walks(): Promise<Walk[]> {
    return (this.#open ??= openWalks().catch((error: unknown) => {
      this.#open = null;
      throw error;
    }));
  }

  /** The unfinished walk through a list; two that were started at its two addresses are merged. */
  async #find(keys: readonly string[]): Promise<Walk | undefined> {
    const open = await this.#walks();
    const same = open.filter(({ list, ended }) => keys.includes(list) && !ended);
    let [walk] = same;
    for (const other of same.slice(1)) {
      this.#open = null;
      walk = await joinWalk(walk!, other);
    }
    return walk;
  }

  async #put(walk: Walk): Promise<void> {
    this.#open = null;
    await putWalk(walk);
  }

  /** Tells the tab to continue, at the page where the walk was. */
  async #go(walk: Walk, tabId: number, address: string, asked = false): Promise<void> {
    const { list, seen, count, fullest, failures, paused } = walk;
    const pageOf = (of: string) => readListAddress(of)?.page ?? 1;
    const goTo = pageOf(walk.address) > pageOf(address) ? walk.address : null;
    // Only once: Flickr may redirect from a page that no longer exists.
    await this.#put(paused || goTo === null ? walk : { ...walk, address });
    const language = await this.options.language();
    const keys = await this.options.keysOf(list);
    const task = { list, keys, seen, count, fullest, failures, paused, asked, goTo, language };
    // A tab without our script continues when it is reloaded.
    await sendToTab(tabId, 'walk-go', { ...task, texts: WALK_TEXTS[language] }).catch(() => null);
  }

  /**
   * Turns an ended walk into a check. @returns how many photos are listed; null while the index does not
   * know.
   */
  async #finish(walk: Walk): Promise<number | null> {
    const ids = await walkedPhotos(walk.list);
    const found = ids.length === 0 ? null : await askIndex(ids, this.options.ask, Date.now);
    if (found && 'status' in found) return null;
    this.#open = null;
    if (found) await keepWalk(walk, ids, found, Date.now());
    else await dropWalk(walk.list);
    return found?.listed.length ?? 0;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => undefined);
    return done;
  }
}

/** The list's name from a tab's title, without the site's own name. */
const nameOf = (title: string): string => title.replace(/\s*\|\s*Flickr\s*$/, '').slice(0, 200);

const newWalk = (list: string, address: string, name: string): Walk => ({
  ...{ id: crypto.randomUUID(), list, address, name, owner: null, count: null, tab: null },
  ...{ paused: false, ended: false, seen: 0, fullest: 0, failures: 0 },
});

/** Whether the walk's tab still exists and shows its list. @param keys all keys of the list. */
async function isShownIn({ tab }: Walk, keys: readonly string[]): Promise<boolean> {
  if (tab === null) return false;
  const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
  return url !== undefined && keys.includes(readListAddress(url)?.key ?? '');
}
