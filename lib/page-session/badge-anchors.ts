import { isConnected } from '../dom/nodes';
import { ReinsertBackoff } from './reinsert-backoff';
import type { BadgeLayer, Finding } from './types';

interface BadgeAnchor<T> {
  anchor: HTMLElement;
  shows: T;
  /** Whether it was set since the last {@link BadgeAnchors.sweep}. */
  isFresh: boolean;
  badge: { host: HTMLElement; says: Pick<Finding, 'id' | 'datasets'>; since: number } | null;
  /** Null until the page removes a badge. */
  returns: ReinsertBackoff | null;
  /** No badge before this time: see {@link ReinsertBackoff}. */
  notBefore: number;
}

/** Equal answers share one array: see `AnswerCache`. */
const isSame = (says: Pick<Finding, 'id' | 'datasets'>, finding: Finding | null): boolean =>
  says.id === finding?.id && says.datasets === finding.datasets;

/** The elements of a page that may have a badge, each with the photo or member it shows. */
export class BadgeAnchors<T> {
  readonly #anchors = new Map<HTMLElement, BadgeAnchor<T>>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param onDue requests another {@link settle} when a removed badge may return. */
  constructor(
    private readonly badges: BadgeLayer,
    private readonly onDue: () => void,
  ) {}

  /** Iterates over what the elements show, in the order in which they were found. */
  forEach(use: (shows: T, anchor: HTMLElement) => void): void {
    this.#anchors.forEach(({ shows, anchor }) => {
      use(shows, anchor);
    });
  }

  has(anchor: HTMLElement): boolean {
    return this.#anchors.has(anchor);
  }

  /** Records what an element shows from now on. */
  set(anchor: HTMLElement, shows: T): void {
    const spot = this.#anchors.get(anchor);
    if (spot) {
      spot.shows = shows;
      spot.isFresh = true;
    } else {
      const isFresh = true;
      this.#anchors.set(anchor, {
        anchor,
        shows,
        isFresh,
        badge: null,
        returns: null,
        notBefore: 0,
      });
    }
  }

  /** Ends a reading: elements that were read but not set show nothing any more. */
  sweep(wasRead: (anchor: HTMLElement) => boolean): void {
    this.#anchors.forEach((spot) => {
      if (!spot.isFresh && wasRead(spot.anchor)) this.#delete(spot.anchor);
      spot.isFresh = false;
    });
  }

  #delete(anchor: HTMLElement): void {
    this.#strip(this.#anchors.get(anchor));
    this.#anchors.delete(anchor);
  }

  clear(): void {
    clearTimeout(this.#timer);
    for (const anchor of this.#anchors.keys()) this.#delete(anchor);
  }

  /**
   * Updates the badges to what is known now: drops elements that left the page, removes wrong badges, adds
   * missing ones.
   * @param judge what is known about a photo or member; null if it should have no badge.
   */
  settle(judge: (shows: T) => Finding | null): void {
    const now = performance.now();
    const missing: { spot: BadgeAnchor<T>; anchor: HTMLElement; finding: Finding }[] = [];
    let due = Infinity;
    this.#anchors.forEach((spot) => {
      const { anchor } = spot;
      if (!isConnected(anchor)) {
        this.#delete(anchor);
        return;
      }
      const finding = judge(spot.shows);
      if (spot.badge && !isSame(spot.badge.says, finding)) this.#strip(spot);
      if (spot.badge && !this.badges.stands(spot.badge.host)) {
        spot.returns ??= new ReinsertBackoff();
        spot.notBefore = spot.returns.lost(spot.badge.since, now);
        this.#strip(spot);
      }
      if (!finding || spot.badge) return;
      if (spot.notBefore <= now) missing.push({ spot, anchor, finding });
      else due = Math.min(due, spot.notBefore);
    });
    const hosts = missing.length > 0 ? this.badges.show(missing) : [];
    missing.forEach(({ spot, finding }, i) => {
      const { id, datasets } = finding;
      spot.badge = { host: hosts[i]!, says: { id, datasets }, since: now };
    });
    clearTimeout(this.#timer);
    if (due < Infinity) this.#timer = setTimeout(this.onDue, due - now);
  }

  #strip(spot: BadgeAnchor<T> | undefined): void {
    if (spot?.badge) this.badges.remove(spot.badge.host);
    if (spot) spot.badge = null;
  }
}
