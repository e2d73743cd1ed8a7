import type { ChosenFile, GatheredPart, GatherProgress } from './types';

/** The files for a worker to read. Each worker reads once. */
export type Task = readonly ChosenFile[];

/** A worker's messages: progress any number of times, then one of the others. */
export type Reply =
  | { kind: 'progress'; progress: GatherProgress }
  | { kind: 'gathered'; gathered: GatheredPart }
  | { kind: 'failed'; message: string };
