/** Measurements of a page, in milliseconds and counts. */
export interface Followed {
  /** The longest task of its main thread. */
  task: number;
  /** The longest time between two of its frames. */
  frame: number;
  /** Frames per second. */
  frames: number;
  /** How often its progress bar moved. */
  steps: number;
}

declare global {
  /** Ends the measurement. */
  var followed: () => Followed;
}

/** Runs in the page: starts the measurement. */
export function followPage(): void {
  const start = performance.now();
  let [task, frame, count, steps] = [0, 0, 0, 0];
  // The browser only reports long tasks, of 50 ms and more.
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) task = Math.max(task, duration);
  });
  tasks.observe({ type: 'longtask' });
  let last = start;
  void (async () => {
    for (;;) {
      const now = await new Promise(requestAnimationFrame);
      frame = Math.max(frame, now - last);
      last = now;
      count++;
    }
  })();
  new MutationObserver((changes) => {
    steps += changes.filter(({ target }) => target.nodeName === 'PROGRESS').length;
  }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['value'] });
  globalThis.followed = () => {
    const frames = (1_000 * count) / (performance.now() - start);
    return { task, frame, frames, steps };
  };
}
