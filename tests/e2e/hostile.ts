/** What a page's own scripts found out: an entry for each thing that they should not. */
interface Spy {
  learned: string[];
  /** Inserted hosts, including reinserted ones. */
  hosts: number;
}

type WithSpy = typeof globalThis & { spy: Spy };

/**
 * Runs in a page before any other script: tries to get at badges in every way that a page can, from the moment
 * they are inserted.
 */
export function spyOnBadges(): void {
  const spy: Spy = { learned: [], hosts: 0 };
  Object.assign(globalThis, { spy });
  const attempt = (what: string, reach: () => unknown) => {
    try {
      if (reach()) spy.learned.push(what);
    } catch {
      // Refused, as it should be.
    }
  };
  const openInside = (host: HTMLElement) => {
    attempt('attachInternals', () => host.attachInternals());
    attempt('shadowRoot', () => host.shadowRoot);
  };
  // By the names of this version and of earlier ones, as elements and as kinds of span.
  class Upgraded extends HTMLElement {
    connectedCallback() {
      openInside(this);
    }
  }
  class UpgradedSpan extends HTMLSpanElement {
    connectedCallback() {
      openInside(this);
    }
  }
  customElements.define('overexposed-badge', Upgraded);
  attempt('span defined', () => {
    customElements.define('span', class extends HTMLElement {});
    return true;
  });
  customElements.define('overexposed-span', UpgradedSpan, { extends: 'span' });

  // What the extension calls is not the page's: none of these is ever reached by it.
  // oxlint-disable-next-line typescript/unbound-method -- called with an element
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    if (this.matches('[data-overexposed]')) spy.learned.push('attachShadow called');
    return attachShadow.call(this, { ...init, mode: 'open' });
  };
  // oxlint-disable-next-line typescript/unbound-method -- called with a target
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (this instanceof Element && this.matches('[data-overexposed]'))
      spy.learned.push(`addEventListener ${type}`);
    addEventListener.call(this, type, listener, options);
  };

  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLElement) || !node.matches('[data-overexposed]')) continue;
      if (node.dataset.fake !== undefined) continue;
      spy.hosts += 1;
      node.setAttribute('is', 'overexposed-span');
      customElements.upgrade(node);
      openInside(node);
      attempt('attachShadow', () => attachShadow.call(node, { mode: 'open' }));
      attempt('text', () => node.innerText || node.textContent);
      attempt('markup', () => node.innerHTML || node.getHTML({ serializableShadowRoots: true }));
      attempt('parts', () => node.part.length);
      const names = node.getAttributeNames().filter((name) => name !== 'is');
      const known = ['data-id', 'data-overexposed', 'data-place', 'style'];
      for (const name of names) attempt(`attribute ${name}`, () => !known.includes(name));
      const copy = node.cloneNode(true) as HTMLElement;
      attempt('a copy with a root', () => copy.shadowRoot ?? copy.hasChildNodes());
    }
  }).observe(document, { childList: true, subtree: true });

  for (const type of ['click', 'pointerdown', 'pointermove', 'focusin', 'focusout', 'keydown'])
    addEventListener.call(
      window,
      type,
      (event) => {
        const [first] = event.composedPath();
        const { relatedTarget } = event as Event & { relatedTarget?: EventTarget | null };
        for (const node of [first, event.target, relatedTarget])
          if (node instanceof Node && node.getRootNode() !== document)
            spy.learned.push(`inside by ${type}`);
      },
      true,
    );
}

/** Runs in the page: what was learned so far, from events and from the DOM. */
export function learnedOf(words: string[]): string[] {
  const { learned } = (globalThis as WithSpy).spy;
  const say = (what: string) => void learned.push(what);
  const seen = document.activeElement;
  if (seen?.shadowRoot) say('activeElement');
  getSelection()!.selectAllChildren(document.body);
  const selected = String(getSelection());
  getSelection()!.removeAllRanges();
  for (const word of words) {
    if (document.body.innerText.includes(word)) say(`innerText has ${word}`);
    if (selected.includes(word)) say(`a selection has ${word}`);
    if ((window as unknown as { find: (text: string) => boolean }).find(word))
      say(`window.find finds ${word}`);
    getSelection()!.removeAllRanges();
  }
  return [...new Set(learned)];
}

/** Runs in the page: how often badges were inserted. */
export const hostsPutIn = (): number => (globalThis as WithSpy).spy.hosts;

/**
 * Runs in the page: the boxes of everything that hit-testing finds, by host: badges, and the open card. Tests
 * points every few pixels across the window.
 */
export function boxesByPoint(): Record<string, string> {
  const boxes: Record<string, DOMRect> = {};
  for (let y = 1; y < innerHeight; y += 4)
    for (let x = 1; x < innerWidth; x += 8) {
      const host = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-overexposed]');
      const id = host?.dataset.id;
      if (id === undefined) continue;
      const box = (boxes[id] ??= new DOMRect(x, y, 0, 0));
      boxes[id] = new DOMRect(
        Math.min(box.x, x),
        box.y,
        Math.max(box.right, x) - Math.min(box.x, x),
        y - box.y,
      );
    }
  return Object.fromEntries(
    Object.entries(boxes).map(([id, { width, height }]) => [id, `${width} ${height}`]),
  );
}

/** Runs in the page: clicks, points at and focuses each badge as scripts can. */
export function driveBadges(): void {
  for (const host of document.querySelectorAll<HTMLElement>('[data-overexposed]')) {
    host.click();
    host.focus();
    const all = { bubbles: true, composed: true, cancelable: true };
    for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup'])
      host.dispatchEvent(new PointerEvent(type, { ...all, pointerType: 'mouse' }));
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick'])
      host.dispatchEvent(new MouseEvent(type, { ...all, detail: 1 }));
    for (const key of ['Enter', ' ', 'Escape', 'Tab'])
      for (const type of ['keydown', 'keyup'])
        host.dispatchEvent(new KeyboardEvent(type, { ...all, key }));
    for (const type of ['focusin', 'focus']) host.dispatchEvent(new FocusEvent(type, { ...all }));
  }
}
