import type { Answered } from './questions';

/** A way to keep a set of photo ids, set up to be measured. */
export interface Peer {
  /** So many ids are enough, where all would take too long; sizes are scaled up. */
  most?: number;
  /** So many questions are enough for a slow one. */
  questions?: number;
  /** What the ids are kept as: the bytes that would ship. */
  build(ids: Float64Array): Promise<Map<string, Uint8Array>>;
  /** Makes what was built ready for questions, as at a start of the service worker. */
  open(files: Map<string, Uint8Array>): Promise<(id: number) => boolean>;
}

/** What building showed. */
export interface Built {
  bytes: number;
  buildSeconds: number;
}

/** What answering showed. Times are medians. */
export interface Asked extends Answered {
  openMilliseconds: number;
  hitNanoseconds: number;
  missNanoseconds: number;
  /** Memory above the process's own, once open. */
  memoryBytes: number;
}

/** What a peer showed. Sizes, and times of building and opening, are for all ids. */
export interface Figures extends Built, Asked {
  name: string;
  /** The ids it was measured on. */
  ids: number;
}
