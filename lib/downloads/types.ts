import type { ListProgress } from '../user-lists/types';

/** What is stored of a file. */
export interface PartialState {
  bytes: number;
  /** The server's validator for this version of the file; null if it gave none. */
  version: string | null;
  /** Whether it is complete, and its checksums were verified. */
  checked: boolean;
}

/** Stores files while they are downloaded. */
export interface PartialFiles {
  state(key: string): Promise<PartialState>;
  /** Starts a file from the beginning. */
  begin(key: string, version: string | null): Promise<void>;
  /** Appends bytes: all of them or none. */
  append(key: string, bytes: readonly Uint8Array[]): Promise<void>;
  markChecked(key: string): Promise<void>;
  content(key: string): Promise<Blob>;
  discard(key: string): Promise<void>;
}

/** The network and clock used by downloads. */
export interface Network {
  fetch: typeof fetch;
  /** Whether the browser believes that it is online. */
  online: () => boolean;
  /** Resolves after so many milliseconds, or once the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** The step of a list's download. */
export type DownloadStep =
  /** Its publisher is asked for the names of its files. */
  | { step: 'asking' }
  /** Bytes stored and, if known, in total; `wait` milliseconds until the next attempt. */
  | { step: 'downloading'; bytes: number; total: number | null; wait: number }
  | { step: 'checking' }
  /** Its index is being made; null before the first rows are read. */
  | { step: 'reading'; progress: ListProgress | null };
