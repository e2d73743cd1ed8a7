/** What was seen of a page. */
export interface Followed {
  /** The longest time between two turns of its event loop, in milliseconds. */
  stall: number;
  /** How often its progress bar moved. */
  steps: number;
}

declare global {
  var followed: Followed;
}

/** Runs in the page: follows it from now on, in `followed`. */
export function followPage(): void {
  const followed = { stall: 0, steps: 0 };
  globalThis.followed = followed;
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    followed.stall = Math.max(followed.stall, now - last);
    last = now;
  });
  new MutationObserver((changes) => {
    followed.steps += changes.filter(({ target }) => target.nodeName === 'PROGRESS').length;
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['value'] });
}
