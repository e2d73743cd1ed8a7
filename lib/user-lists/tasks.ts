import type { ExportForm } from './export-list';
import type { Mergeable } from './merged/make-merged';
import type { ImportErrorCode } from './import-error';
import type { ListProgress, Outcome } from './types';

/** A task for the worker. A worker does a single task. */
export type Task =
  | { kind: 'import'; files: readonly File[]; choice: string | null }
  | { kind: 'export'; list: string; form: ExportForm }
  | { kind: 'merge'; lists: readonly Mergeable[] };

/** The worker's messages: any number of progress reports, then one of the others. */
export type Reply =
  | { kind: 'progress'; progress: ListProgress }
  | { kind: 'imported'; outcome: Outcome }
  | { kind: 'exported'; file: Blob }
  | { kind: 'merged'; layers: ReadonlyMap<string, Blob>[] }
  | { kind: 'refused'; code: ImportErrorCode; message: string };
