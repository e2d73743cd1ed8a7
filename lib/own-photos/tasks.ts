import type { ChosenFile, GatheredPart, GatherProgress } from './types';

/** What the worker is asked to read. One worker reads once. */
export type Task = readonly ChosenFile[];

/** What the worker tells: progress any number of times, then one of the others. */
export type Reply =
  | { kind: 'progress'; progress: GatherProgress }
  | { kind: 'gathered'; gathered: GatheredPart }
  | { kind: 'failed'; message: string };
