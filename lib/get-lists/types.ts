import type { ListProgress } from '../user-lists/types';

/** What has come of a file. */
export interface PartialState {
  bytes: number;
  /** What the server calls this version of the file; null where it does not say. */
  version: string | null;
  /** All of it is here, and is what its offer says. */
  checked: boolean;
}

/** Keeps what came of files until they are whole. */
export interface PartialFiles {
  state(key: string): Promise<PartialState>;
  /** Starts a file anew. */
  begin(key: string, version: string | null): Promise<void>;
  /** Adds bytes at the end: all of them or none. */
  append(key: string, bytes: readonly Uint8Array[]): Promise<void>;
  markChecked(key: string): Promise<void>;
  content(key: string): Promise<Blob>;
  discard(key: string): Promise<void>;
}

/** What a download needs of the world. */
export interface Network {
  fetch: typeof fetch;
  /** Whether the browser believes that it has a network. */
  online: () => boolean;
  /** Resolves after so many milliseconds, or never once the signal is aborted. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Milliseconds since 1970. */
  now: () => number;
}

/** What is being done about a list. */
export type GetStep =
  /** Its publisher is asked which files there are. */
  | { step: 'asking' }
  /** Bytes here and, where that is known, in all; `wait` milliseconds until the next try. */
  | { step: 'downloading'; bytes: number; total: number | null; wait: number }
  | { step: 'checking' }
  /** Its index is made; null before the first rows are read. */
  | { step: 'reading'; progress: ListProgress | null };
