import type { Answered } from './questions';

/** A way to store a set of photo ids, to be measured. */
export interface Peer {
  /** The most ids to measure if all would take too long; sizes are scaled up. */
  most?: number;
  /** The number of questions for a slow one. */
  questions?: number;
  /** The stored form of the ids: the bytes that would ship. */
  build(ids: Float64Array): Promise<Map<string, Uint8Array>>;
  /** Opens the stored ids for questions, as when the service worker starts. */
  open(files: Map<string, Uint8Array>): Promise<(id: number) => boolean>;
}

/** Measurements of building. */
export interface Built {
  bytes: number;
  buildSeconds: number;
}

/** Measurements of answering. Times are medians. */
export interface Asked extends Answered {
  openMilliseconds: number;
  hitNanoseconds: number;
  missNanoseconds: number;
  /** Memory above that of the process before opening. */
  memoryBytes: number;
}

/** All measurements of a peer. Sizes, and times of building and opening, are for all ids. */
export interface Figures extends Built, Asked {
  name: string;
  /** The number of ids measured. */
  ids: number;
}
