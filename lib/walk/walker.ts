import { isHidden, listenOn, scrollerOf } from '../dom/documents';
import { readListAddress } from '../flickr/address/list-address';
import { countShown, furtherIn, saysTrouble } from '../flickr/page/list-page';
import { readModelExport } from '../flickr/page/model-export';
import { MAX_IDS } from '../messages/limits';
import type { WalkProgress, WalkReport, WalkTask } from '../messages/types';
import { startWalk, step, type Look, type Step, type WalkEvent, type WalkState } from './machine';
import { paces } from './pace';
import type { WalkView } from './view';

export interface WalkerOptions {
  task: WalkTask;
  /** The photos that the page shows now. */
  photos: () => ReadonlySet<string>;
  /** Notes what was seen; may reject, and is then tried again. Null ends the walk here. */
  note: (report: WalkReport) => Promise<WalkProgress | null>;
  /** Told after each step; false where the page does not let it be seen: then the walk pauses. */
  show: (view: WalkView) => boolean;
  /** The walk is another tab's, or forgotten. */
  onGone: () => void;
  signal: AbortSignal;
}

/** How much of the window's height a step scrolls. */
const SCREEN = 0.8;
/** CSS pixels left below. */
const NEAR_END = 60;
/** Photos that must have come before a time is told from them. */
const ENOUGH = 50;

/** Walks through the list that a page shows: does what the machine says, and notes what is seen. */
export class Walker {
  #state: WalkState;
  #progress: WalkProgress;
  #count: number | null;
  /** Where the walk is to go on; null once it is there. */
  #goTo: string | null;
  /** Photos that this document has shown, and those of them that are not noted yet. */
  readonly #shown = new Set<string>();
  readonly #unnoted = new Set<string>();
  #noting = false;
  #address = location.href;
  #lastReport = '';
  #gainedAt = 0;
  readonly #began = performance.now();
  readonly #seenBefore: number;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: WalkerOptions) {
    const { task, signal } = options;
    this.#state = startWalk(task);
    this.#progress = { seen: task.seen, listed: null };
    this.#seenBefore = this.#gainedAt = task.seen;
    this.#count = task.count;
    this.#goTo = task.goTo;
    listenOn(document, 'visibilitychange', this.#look, { signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  start(): void {
    if (!this.#turnBack()) this.#wake(1);
    this.#show();
  }

  /** The person's doing: to be called for trusted events only. */
  readonly tell = (kind: 'pause' | 'go-on' | 'stop'): void => {
    this.#take({ kind });
    this.#turnBack();
  };

  /** Whether it has come to its end: the next walk is another one. */
  get isOver(): boolean {
    return this.#state.phase === 'ended';
  }

  /** Goes on if it was paused. */
  goOn(): void {
    const { phase } = this.#state;
    if (phase === 'paused' || phase === 'failing') this.tell('go-on');
  }

  /** Goes to the page where the walk was, if it is another. */
  #turnBack(): boolean {
    if (this.#goTo === null || this.#state.phase === 'paused') return false;
    const to = this.#goTo;
    this.#goTo = null;
    location.assign(to);
    return true;
  }

  readonly #look = (): void => {
    const look = this.#see();
    this.#take({ kind: 'look', look });
  };

  #see(): Look {
    const { keys } = this.options.task;
    const address = readListAddress(location.href);
    const isList = address !== null && keys.includes(address.key);
    const hidden = isHidden(document);
    const photos = isList ? this.options.photos() : new Set<string>();
    let fresh = 0;
    // Right after its address has changed, a page may still show what it showed before.
    const isSettled = location.href === this.#address;
    this.#address = location.href;
    if (!hidden && this.#isOn && isSettled)
      for (const id of photos) {
        if (this.#shown.has(id)) continue;
        this.#shown.add(id);
        this.#unnoted.add(id);
        fresh += 1;
      }
    if (isList) this.#count = countShown(document) ?? this.#count;
    const { seen } = this.#progress;
    const gained = seen > this.#gainedAt;
    this.#gainedAt = seen;
    return {
      hidden,
      page: isList ? address.page : null,
      fresh,
      gained,
      atEnd: isAtEnd(),
      trouble: isFailure() || (photos.size === 0 && saysTrouble(document)),
      next: isList ? (furtherIn(document, address, keys)?.kind ?? null) : null,
      complete: this.#count === null ? null : seen >= this.#count,
      noted: this.#unnoted.size === 0 && !this.#noting,
    };
  }

  /** Whether what the page shows is of account. */
  get #isOn(): boolean {
    const { phase } = this.#state;
    return phase !== 'paused' && phase !== 'failing' && phase !== 'ended';
  }

  #take(event: WalkEvent): void {
    if (this.options.signal.aborted) return;
    const [state, next] = step(this.#state, event);
    this.#state = state;
    this.#act(next.act);
    if (next.wait === null) clearTimeout(this.#timer);
    else this.#wake(next.wait);
    void this.#note();
    if (!this.#show() && this.#isOn) this.#take({ kind: 'pause' });
  }

  #wake(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#look, paces(wait, Math.random()));
  }

  #act(act: Step['act']): void {
    if (act === 'scroll') window.scrollBy(0, innerHeight * SCREEN);
    if (act === 'reload') location.reload();
    if (act !== 'turn' && act !== 'more') return;
    const address = readListAddress(location.href);
    if (address) furtherIn(document, address, this.options.task.keys)?.element.click();
  }

  /** Notes what is not noted yet, one report after the other. */
  async #note(): Promise<void> {
    if (this.#noting || this.options.signal.aborted) return;
    const report = this.#report();
    const { photos, posted: _, ...rest } = report;
    const text = JSON.stringify(rest);
    if (photos.length === 0 && text === this.#lastReport) return;
    this.#noting = true;
    const progress = await this.options.note(report).catch(() => undefined);
    this.#noting = false;
    // What failed is told again at the next look; an ended walk looks no more.
    if (progress === undefined) {
      if (report.ended) this.#wakeToNote();
      return;
    }
    if (progress === null) {
      this.options.onGone();
      return;
    }
    this.#lastReport = text;
    for (const id of photos) this.#unnoted.delete(id);
    this.#progress = progress;
    this.#show();
    await this.#note();
  }

  #wakeToNote(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#note(), paces(1, Math.random()));
  }

  #report(): WalkReport {
    const { fullest, failures, phase, fresh } = this.#state;
    const photos = [...this.#unnoted].slice(0, MAX_IDS);
    return {
      list: this.options.task.list,
      photos,
      posted: postedOf(photos),
      address: this.#goTo ?? location.href,
      count: this.#count,
      fullest: Math.max(fullest, fresh),
      failures,
      paused: phase === 'paused' || phase === 'failing',
      ended: phase === 'ended' && photos.length === this.#unnoted.size,
    };
  }

  #show(): boolean {
    const { seen, listed } = this.#progress;
    return this.options.show({
      ...{ phase: this.#state.phase, seen, listed },
      count: this.#count,
      minutesLeft: this.#minutesLeft(seen),
    });
  }

  #minutesLeft(seen: number): number | null {
    const gained = seen - this.#seenBefore;
    if (this.#count === null || gained < ENOUGH) return null;
    const left = ((this.#count - seen) / gained) * (performance.now() - this.#began);
    return Math.max(1, Math.ceil(left / 60_000));
  }
}

/** When photos were posted, as far as the document says. */
function postedOf(photos: readonly string[]): Record<string, number> {
  const { posted } = readModelExport(document);
  const times = Object.create(null) as Record<string, number>;
  for (const id of photos) {
    const time = posted.get(id);
    if (time !== undefined) times[id] = time;
  }
  return times;
}

function isAtEnd(): boolean {
  const { scrollTop, clientHeight, scrollHeight } = scrollerOf(document);
  return scrollTop + clientHeight >= scrollHeight - NEAR_END;
}

/** Whether the server refused the document: what the app shows afterwards is told by its words. */
function isFailure(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (entry?.responseStatus ?? 0) >= 400;
}
