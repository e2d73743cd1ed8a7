import type { Badge } from './badge';
import { isolate, keepFromPage } from './isolate';
import type { Stage } from './stage';

/** Pointing must last this long, so that crossing a page of badges opens nothing. */
const OPEN_AFTER_MS = 150;
/** Leaves time to cross the gap between badge and card. */
const CLOSE_AFTER_MS = 300;

/**
 * Opens the card where a person's attention goes: pointing and focusing preview it, a click or
 * the Enter key enters it, a second click closes it. One object listens on all badges.
 */
export class Attention {
  readonly #badges = new WeakMap<EventTarget, Badge>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly isAlive: () => boolean,
  ) {}

  add(badge: Badge): void {
    this.#badges.set(badge.host, badge);
    for (const type of ['pointerenter', 'focusin', 'click'])
      badge.host.addEventListener(type, this);
  }

  /** Called by the browser for every event listened for. */
  handleEvent(event: Event): void {
    const badge = this.#badges.get(event.currentTarget!);
    if (!badge) return;
    // A page may hold hundreds of badges: the rest is listened for once one is dealt with at all.
    isolate(badge.host);
    for (const type of ['pointerleave', 'focusout']) badge.host.addEventListener(type, this);
    if (this.isAlive()) this.#act(event, badge);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #act(event: Event, badge: Badge): void {
    switch (event.type) {
      case 'pointerenter':
        if ((event as PointerEvent).pointerType === 'mouse') this.#onPoint(badge);
        break;
      case 'pointerleave':
        this.#onLeave(badge);
        break;
      case 'focusin':
        if (badge.button.matches(':focus-visible')) this.stage.preview(badge);
        break;
      case 'focusout':
        if (this.stage.badge === badge) this.stage.close();
        break;
      case 'click':
        keepFromPage(event);
        this.#onClick(badge, (event as MouseEvent).detail === 0);
    }
  }

  #onPoint(badge: Badge): void {
    clearTimeout(this.#timer);
    if (this.stage.badge === badge || this.stage.isEntered) return;
    this.#timer = setTimeout(() => {
      this.stage.preview(badge);
    }, OPEN_AFTER_MS);
  }

  #onLeave(badge: Badge): void {
    clearTimeout(this.#timer);
    const stays = this.stage.badge !== badge || this.stage.isEntered || badge.root.activeElement;
    if (stays) return;
    this.#timer = setTimeout(() => {
      this.stage.close();
    }, CLOSE_AFTER_MS);
  }

  /** @param byKey a click without a pointer, from a key or a screen reader. */
  #onClick(badge: Badge, byKey: boolean): void {
    clearTimeout(this.#timer);
    if (this.stage.badge === badge && this.stage.isEntered) this.stage.close();
    else this.stage.enter(badge, byKey);
  }
}
