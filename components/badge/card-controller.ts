import { scrollerOf } from '../../lib/dom/documents';
import type { Badge } from './badge';
import type { Card } from './card';
import { onTrusted } from './on-trusted';
import { placeCard } from './place';
import { adoptCardStyle } from './style';

export interface CardControllerOptions {
  card: Card;
  direction: 'ltr' | 'rtl';
  /** Called when the card has opened on a badge. */
  onOpen: (badge: Badge) => void;
  isAlive: () => boolean;
}

/**
 * Shows the card on one badge at a time: as a preview, which closes by itself, or entered, which stays
 * until it is left or dismissed. Esc and a press elsewhere close both.
 */
export class CardController {
  #badge: Badge | null = null;
  #isEntered = false;
  #frame = 0;
  #untilClosed = new AbortController();

  constructor(private readonly options: CardControllerOptions) {}

  /** The badge on which the card is open. */
  get badge(): Badge | null {
    return this.#badge;
  }

  get isEntered(): boolean {
    return this.#isEntered;
  }

  /** Opens the card on a badge, unless it is already open there. */
  preview(badge: Badge): void {
    const { card, onOpen, isAlive } = this.options;
    if (this.#badge === badge || !badge.host.isConnected || !isAlive()) return;
    this.close();
    this.#badge = badge;
    card.fill(badge.finding);
    card.setEntered(false);
    adoptCardStyle(badge.root);
    badge.root.append(card.element);
    card.element.showPopover();
    badge.button.setAttribute('aria-expanded', 'true');
    this.#listen();
    this.place();
    onOpen(badge);
  }

  /**
   * Opens the card to stay, with its controls reachable by Tab.
   * @param withFocus moves keyboard and screen reader there.
   */
  enter(badge: Badge, withFocus: boolean): void {
    this.preview(badge);
    if (this.#badge !== badge) return;
    this.#isEntered = true;
    this.options.card.setEntered(true);
    if (withFocus) this.options.card.element.focus();
  }

  close(): void {
    if (!this.#badge) return;
    this.#untilClosed.abort();
    cancelAnimationFrame(this.#frame);
    this.#badge.button.setAttribute('aria-expanded', 'false');
    this.#badge = null;
    this.#isEntered = false;
    this.options.card.element.remove();
  }

  /** Closes the card; if it had the focus, its badge gets it. */
  dismiss(): void {
    const badge = this.#badge;
    // First, so that for the surrounding page the focus never left the badge.
    if (badge && this.options.card.element.contains(badge.root.activeElement)) badge.button.focus();
    this.close();
  }

  /** Positions the card beside its badge; call it when either may have moved or grown. */
  place(): void {
    const { card, direction } = this.options;
    if (!this.#badge?.host.isConnected) {
      this.close();
      return;
    }
    const { clientWidth: width, clientHeight: height } = scrollerOf(document);
    const badge = this.#badge.button.getBoundingClientRect();
    const isOutside = badge.bottom < 0 || badge.top > height;
    if (isOutside) {
      this.close();
      return;
    }
    const size = card.element.getBoundingClientRect();
    const { left, top } = placeCard(badge, size, { width, height }, direction);
    card.element.style.left = `${left}px`;
    card.element.style.top = `${top}px`;
  }

  #listen(): void {
    this.#untilClosed = new AbortController();
    const { signal } = this.#untilClosed;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // Esc also closes Flickr's lightbox; here it closes only the card.
      event.preventDefault();
      event.stopImmediatePropagation();
      this.dismiss();
    };
    const onPress = (event: Event) => {
      if (event.target !== this.#badge?.host) this.close();
    };
    const onMove = () => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.place();
      });
    };
    onTrusted(window, 'keydown', onKey, { capture: true, signal });
    onTrusted(window, 'pointerdown', onPress, { capture: true, signal });
    window.addEventListener('scroll', onMove, { capture: true, passive: true, signal });
    window.addEventListener('resize', onMove, { signal });
  }
}
