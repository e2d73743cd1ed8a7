import fc from 'fast-check';
import 'fake-indexeddb/auto';
import { afterAll, vi } from 'vitest';

// The same inputs at each run, so that one that fails can be repeated. `SEED` makes others.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 1) });

/** Stands in for the browser's observer, which jsdom lacks: nothing changes its size there. */
class NoResizes {
  observe = () => undefined;
  disconnect = () => undefined;
}
vi.stubGlobal('ResizeObserver', NoResizes);

// Files share modules and globals: each leaves them as they were.
afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});
