import type { Badge } from './badge';
import { isolate, keepFromPage } from './isolate';
import { onTrusted } from './on-trusted';
import type { CardController } from './card-controller';

/** Milliseconds of pointing before the card opens, so that moving across a page of badges opens nothing. */
const OPEN_AFTER_MS = 150;
/** Milliseconds before the card closes: time to cross the gap between badge and card. */
const CLOSE_AFTER_MS = 300;

/** Badges by their host elements. */
type Badges = Pick<WeakMap<EventTarget, Badge>, 'get'>;

/**
 * Opens the card: pointing and focusing preview it, a click or the Enter key enters it, a second click
 * closes it. Ignores events made by the page's scripts.
 */
export class BadgeInteractions {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #listened = new WeakSet<Badge>();

  constructor(
    private readonly controller: CardController,
    private readonly badges: Badges,
    private readonly isAlive: () => boolean,
    private readonly signal: AbortSignal,
  ) {
    // A page may have hundreds of badges: listeners are added to one on its first event.
    const onFirst = ({ target }: Event) => {
      const badge = target && this.badges.get(target);
      if (badge) this.#listenOn(badge);
    };
    for (const type of ['pointerover', 'focusin', 'click'] as const)
      onTrusted(window, type, onFirst, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
    });
  }

  /** Does nothing if called again. */
  #listenOn(badge: Badge): void {
    if (this.#listened.has(badge)) return;
    this.#listened.add(badge);
    const { signal } = this;
    const handle = (event: Event) => {
      if (this.isAlive()) this.#act(event, badge);
    };
    isolate(badge.host);
    // Not by "pointerenter": Firefox tells of none if nothing listened before the pointer moved.
    for (const type of ['pointerover', 'pointerout', 'focusin', 'focusout', 'click'] as const)
      onTrusted(badge.host, type, handle, { signal });
  }

  #act(event: Event, badge: Badge): void {
    switch (event.type) {
      case 'pointerover':
        if ((event as PointerEvent).pointerType === 'mouse') this.#onPoint(badge);
        break;
      case 'pointerout':
        this.#onLeave(badge);
        break;
      case 'focusin':
        if (badge.button.matches(':focus-visible')) this.controller.preview(badge);
        break;
      case 'focusout':
        // When the whole window loses the focus, it stays in the root, for the person's return.
        if (this.controller.badge === badge && !badge.root.activeElement) this.controller.close();
        break;
      case 'click':
        keepFromPage(event);
        this.#onClick(badge, (event as MouseEvent).detail === 0);
    }
  }

  #onPoint(badge: Badge): void {
    clearTimeout(this.#timer);
    if (this.controller.badge === badge || this.controller.isEntered) return;
    this.#timer = setTimeout(() => {
      this.controller.preview(badge);
    }, OPEN_AFTER_MS);
  }

  #onLeave(badge: Badge): void {
    clearTimeout(this.#timer);
    const stays =
      this.controller.badge !== badge || this.controller.isEntered || badge.root.activeElement;
    if (stays) return;
    this.#timer = setTimeout(() => {
      this.controller.close();
    }, CLOSE_AFTER_MS);
  }

  /** @param byKey a click without a pointer, by keyboard or screen reader. */
  #onClick(badge: Badge, byKey: boolean): void {
    clearTimeout(this.#timer);
    if (this.controller.badge === badge && this.controller.isEntered) this.controller.close();
    else this.controller.enter(badge, byKey);
  }
}
