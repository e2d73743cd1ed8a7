import type { Target } from './target';

interface Entry {
  /** The default number of cases. */
  cases: number;
  /** The number of cases per process. Some jsdom windows are never freed. */
  each: number;
  load: () => Promise<Target>;
}

/** Each target, loaded only in the process that runs it. */
export const TARGETS: Record<string, Entry> = {
  packs: { cases: 200, each: 10_000, load: async () => (await import('./packs')).packs },
  manifests: {
    cases: 4_000,
    each: 100_000,
    load: async () => (await import('./packs')).manifests,
  },
  lists: { cases: 200, each: 10_000, load: async () => (await import('./lists')).lists },
  pages: { cases: 30, each: 150, load: async () => (await import('./pages')).pages },
};
