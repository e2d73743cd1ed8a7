import { isHidden, listenOn } from '../dom/documents';
import { readListAddress } from '../flickr/address/list-address';
import { furtherIn } from '../flickr/page/list-page';
import type { WalkProgress, WalkReport, WalkTask } from '../messages/types';
import { startWalk, step, type Look, type Step, type WalkEvent, type WalkState } from './machine';
import { paces } from './pace';
import { PhotosSeen } from './photos-seen';
import { seeList } from './see-list';
import { minutesLeft } from './time-left';
import type { WalkView } from './view';

export interface WalkerOptions {
  task: WalkTask;
  /** The photos that the page shows now. */
  photos: () => ReadonlySet<string>;
  /** Stores what was seen. If it rejects, it is called again; null ends the walk here. */
  note: (report: WalkReport) => Promise<WalkProgress | null>;
  /** Called after each step. Returns false if the page keeps hiding the bar: the walk then pauses. */
  show: (view: WalkView) => boolean;
  /** Called when the walk belongs to another tab, or was deleted. */
  onGone: () => void;
  signal: AbortSignal;
}

/** How much of the window's height a step scrolls. */
const SCREEN = 0.8;

/** Walks through the list that a page shows: carries out the machine's steps, and stores what is seen. */
export class Walker {
  #state: WalkState;
  #progress: WalkProgress;
  #count: number | null;
  /** The address at which to continue; null once there. */
  #goTo: string | null;
  readonly #photos = new PhotosSeen();
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

  /** Executes what the person chose. Call it for trusted events only. */
  readonly exec = (kind: 'pause' | 'go-on' | 'stop'): void => {
    this.#take({ kind });
    this.#turnBack();
  };

  /** Whether it has ended; a new walk needs a new walker. */
  get isOver(): boolean {
    return this.#state.phase === 'ended';
  }

  /** Continues if it was paused. */
  goOn(): void {
    if (this.#isPaused) this.exec('go-on');
  }

  /** Goes to the page where the walk was, if that is another one. */
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
    const { photos, count, ...list } = seeList(this.options.task.keys, this.options.photos());
    const hidden = isHidden(document);
    // Right after a change of address, the app may still show the previous page.
    const isSettled = location.href === this.#address;
    this.#address = location.href;
    const fresh = !hidden && this.#isOn && isSettled ? this.#photos.see(photos) : 0;
    this.#count = count ?? this.#count;
    const { seen } = this.#progress;
    const gained = seen > this.#gainedAt;
    this.#gainedAt = seen;
    return {
      ...list,
      hidden,
      fresh,
      gained,
      complete: this.#count === null ? null : seen >= this.#count,
      noted: this.#photos.unnoted.size === 0 && !this.#noting,
    };
  }

  /** Whether the photos that the page shows count. */
  get #isOn(): boolean {
    return !this.#isPaused && !this.isOver;
  }

  get #isPaused(): boolean {
    return ['paused', 'failing'].includes(this.#state.phase);
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

  #wake(wait: number, then: () => void = this.#look): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, paces(wait, Math.random()));
  }

  #act(act: Step['act']): void {
    if (act === 'scroll') window.scrollBy(0, innerHeight * SCREEN);
    if (act === 'reload') location.reload();
    if (act !== 'turn' && act !== 'more') return;
    const address = readListAddress(location.href);
    if (address) furtherIn(document, address, this.options.task.keys)?.element.click();
  }

  /** Stores what is not stored yet, one report after another. */
  async #note(): Promise<void> {
    if (this.#noting || this.options.signal.aborted) return;
    const report = this.#report();
    const { photos, posted: _, ...rest } = report;
    const text = JSON.stringify(rest);
    if (photos.length === 0 && text === this.#lastReport) return;
    this.#noting = true;
    const progress = await this.options.note(report).catch(() => undefined);
    this.#noting = false;
    // After a failure, the next look reports again; an ended walk looks no more.
    if (progress === undefined) {
      if (report.ended) this.#wake(1, () => void this.#note());
      return;
    }
    if (progress === null) {
      this.options.onGone();
      return;
    }
    this.#lastReport = text;
    for (const id of photos) this.#photos.unnoted.delete(id);
    this.#progress = progress;
    this.#show();
    await this.#note();
  }

  #report(): WalkReport {
    const { fullest, failures, fresh } = this.#state;
    const toNote = this.#photos.toNote();
    return {
      list: this.options.task.list,
      ...toNote,
      address: this.#goTo ?? location.href,
      count: this.#count,
      fullest: Math.max(fullest, fresh),
      failures,
      paused: this.#isPaused,
      ended: this.isOver && toNote.photos.length === this.#photos.unnoted.size,
    };
  }

  #show(): boolean {
    const elapsed = performance.now() - this.#began;
    return this.options.show({
      ...this.#progress,
      phase: this.#state.phase,
      count: this.#count,
      minutesLeft: minutesLeft(this.#count, this.#progress.seen, this.#seenBefore, elapsed),
    });
  }
}
