// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BadgeInteractions } from '../../../../components/badge/badge-interactions';
import type { Badge } from '../../../../components/badge/badge';
import { CardController } from '../../../../components/badge/card-controller';
import { makeBadge, makeCard } from './make';

// jsdom's events are never trusted: here, dispatched events count as a person's.
vi.mock('../../../../components/badge/on-trusted', () => ({
  onTrusted: (
    target: EventTarget,
    ...[type, handle, options]: Parameters<EventTarget['addEventListener']>
  ) => {
    target.addEventListener(type, handle, options);
  },
}));

let controller: CardController;
let badge: Badge;
let other: Badge;
let alive: boolean;
let life: AbortController;
const onOpen = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom has no top layer.
  HTMLElement.prototype.showPopover = () => undefined;
  alive = true;
  life = new AbortController();
  onOpen.mockReset();
  const isAlive = () => alive;
  controller = new CardController({ card: makeCard(), direction: 'ltr', onOpen, isAlive });
  [badge, other] = [makeBadge(), makeBadge({ id: '9000000000002' })];
  const badges = new Map<EventTarget, Badge>([badge, other].map((each) => [each.host, each]));
  new BadgeInteractions(controller, badges, isAlive, life.signal);
  for (const { host } of [badge, other]) document.body.append(host);
});
afterEach(() => {
  life.abort();
  controller.close();
  document.body.replaceChildren();
  vi.useRealTimers();
});

const point = (type: string, on = badge) => {
  on.host.dispatchEvent(new MouseEvent(type));
};
const over = (on = badge) => {
  const event = new Event('pointerover', { bubbles: true, composed: true });
  on.host.dispatchEvent(Object.assign(event, { pointerType: 'mouse' }));
};
const click = (detail: number, on = badge) => {
  const event = new MouseEvent('click', {
    bubbles: true,
    composed: true,
    cancelable: true,
    detail,
  });
  on.button.dispatchEvent(event);
  return event;
};
const press = (key: string) =>
  window.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
const isOpen = (on = badge) => on.button.getAttribute('aria-expanded') === 'true';

describe('pointing', () => {
  // As in Firefox, which then tells of no "pointerenter".
  it('at the first badge of all opens its card by the event that makes it listened on', () => {
    over();
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
  });

  it('opens the card after a moment and leaving closes it after another', () => {
    over();
    expect(isOpen()).toBe(false);
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(badge);
    point('pointerout');
    expect(isOpen()).toBe(true);
    vi.runAllTimers();
    expect(isOpen()).toBe(false);
  });

  it('briefly opens nothing', () => {
    over();
    point('pointerout');
    vi.runAllTimers();
    expect(onOpen).not.toHaveBeenCalled();
  });

  it('at it again keeps the card open', () => {
    over();
    vi.runAllTimers();
    point('pointerout');
    over();
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
  });

  it('at another badge moves the card there', () => {
    over();
    vi.runAllTimers();
    point('pointerout');
    over(other);
    vi.runAllTimers();
    expect([isOpen(), isOpen(other)]).toEqual([false, true]);
  });
});

describe('clicking', () => {
  it('enters the card, which then stays when the pointer leaves', () => {
    click(1);
    point('pointerout');
    vi.runAllTimers();
    expect(isOpen()).toBe(true);
    click(1);
    expect(isOpen()).toBe(false);
  });

  it('does not reach the page', () => {
    const onPage = vi.fn();
    document.body.addEventListener('click', onPage);
    expect(click(1).defaultPrevented).toBe(true);
    expect(onPage).not.toHaveBeenCalled();
  });

  it('by keyboard moves the focus to the card, and Esc moves it back', () => {
    click(0);
    expect(badge.root.activeElement?.getAttribute('role')).toBe('dialog');
    press('Escape');
    expect(isOpen()).toBe(false);
    expect(badge.root.activeElement).toBe(badge.button);
  });

  it('elsewhere closes the card', () => {
    click(1);
    document.body.dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
    expect(isOpen()).toBe(false);
  });
});

describe('the keyboard', () => {
  it('reaches the card’s controls only once it is entered', () => {
    controller.preview(badge);
    const tabs = () =>
      [...badge.root.querySelectorAll('.card button')].map((b) => (b as HTMLElement).tabIndex);
    expect(new Set(tabs())).toEqual(new Set([-1]));
    click(0);
    expect(new Set(tabs())).toEqual(new Set([0]));
  });

  it('leaves Esc to the page if no card is open', () => {
    expect(press('Escape')).toBe(true);
    controller.preview(badge);
    expect(press('Escape')).toBe(false);
    expect(press('Escape')).toBe(true);
  });

  it('leaving the badge closes the card', () => {
    click(0);
    (badge.root.activeElement as HTMLElement).blur();
    expect(isOpen()).toBe(false);
  });

  it('leaving the window keeps the card open, with the focus in it', () => {
    click(0);
    // The focused element stays the same until the person is back.
    badge.host.dispatchEvent(new FocusEvent('focusout'));
    expect(isOpen()).toBe(true);
    expect(badge.root.activeElement?.getAttribute('role')).toBe('dialog');
  });
});

describe('after the extension is gone', () => {
  it('nothing opens', () => {
    alive = false;
    over();
    click(0);
    vi.runAllTimers();
    expect(onOpen).not.toHaveBeenCalled();
  });
});
