import type { Target } from './target';

/** Each target, loaded only in the process that runs it, and how many cases it gets unless told otherwise. */
export const TARGETS: Record<string, { cases: number; load: () => Promise<Target> }> = {
  packs: { cases: 1_000, load: async () => (await import('./packs')).packs },
  manifests: { cases: 10_000, load: async () => (await import('./packs')).manifests },
  lists: { cases: 1_000, load: async () => (await import('./lists')).lists },
  pages: { cases: 150, load: async () => (await import('./pages')).pages },
};
