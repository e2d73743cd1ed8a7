import type { ExportForm } from './export-list';
import type { Mergeable } from './merged/make-merged';
import type { ImportErrorCode } from './import-error';
import type { ListProgress, Outcome } from './types';

/** What the worker is asked to do. One worker does one task. */
export type Task =
  | { kind: 'import'; files: readonly File[]; choice: string | null }
  | { kind: 'export'; list: string; form: ExportForm }
  | { kind: 'merge'; lists: readonly Mergeable[] };

/** What the worker tells: progress any number of times, then one of the others. */
export type Reply =
  | { kind: 'progress'; progress: ListProgress }
  | { kind: 'imported'; outcome: Outcome }
  | { kind: 'exported'; file: Blob }
  | { kind: 'merged'; layers: ReadonlyMap<string, Blob>[] }
  | { kind: 'refused'; code: ImportErrorCode; message: string };
