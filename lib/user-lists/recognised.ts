import {
  isKnownByArchive,
  type ListProvenance,
  provenanceOf,
  type ReadFile,
  sumsOffered,
  withBase,
} from '../catalogue/provenance';
import { type DerivedFiles, readDerived } from '../sources/derived/read-derived';
import type { DerivedSource } from '../sources/derived/types';
import type { ListFile, RowLog, Sighting, Source } from '../sources/types';
import type { OptionalSum } from '../archives/digest';
import type { InputFile } from './file-text';

/** Files recognised as a list. */
export interface RecognisedList {
  /** Id of the source that reads it. */
  readonly id: string;
  readonly title: string;
  /** The dataset of all its rows; null if the rows name it. */
  readonly dataset: string | null;
  /** Its provenance, from the checksums of the files. */
  readonly provenance: (readOf: (file: InputFile) => ReadFile) => ListProvenance;
  /** Its files, and those of the list that it refers to. */
  readonly files: readonly InputFile[];
  /** The checksums besides SHA-256 that its provenance needs. */
  readonly sums: ReadonlySet<OptionalSum>;
  /** The archives whose checksums its provenance needs. */
  readonly archives: readonly InputFile[];
  /** The number of bytes to read: more than its files have if some are read twice. */
  readonly size: number;
  /** Reads it once. Throws a `ListError` if a file has another format or is truncated. */
  readonly read: (open: (file: InputFile) => ListFile, log: RowLog) => AsyncIterable<Sighting[]>;
}

/** Files of a source whose lists name photos themselves. */
export const ownList = (
  { id, title, dataset, whole, read }: Source,
  files: readonly InputFile[],
): RecognisedList => ({
  files,
  sums: sumsOffered(dataset),
  archives: archivesOf(dataset, files),
  provenance: (readOf) => provenanceOf(dataset, files.map(readOf), whole),
  id,
  title,
  dataset,
  size: sizeOf(files),
  async *read(open, log) {
    for (const file of files) yield* read(open(file), log);
  },
});

/** Files of a derived source, and those of its base list. */
export const derivedList = (
  source: DerivedSource,
  own: readonly InputFile[],
  base: readonly InputFile[],
): RecognisedList => ({
  files: [...own, ...base],
  sums: new Set([...sumsOffered(source.dataset), ...sumsOffered(source.base.id)]),
  archives: [...archivesOf(source.dataset, own), ...archivesOf(source.base.id, base)],
  provenance: (readOf) =>
    withBase(
      provenanceOf(source.dataset, own.map(readOf), source.whole),
      provenanceOf(source.base.id, base.map(readOf)),
    ),
  id: source.id,
  title: source.title,
  dataset: source.dataset,
  size: 2 * sizeOf(own) + sizeOf(base),
  read(open, log) {
    const opening = (files: readonly InputFile[]): DerivedFiles['own'] =>
      async function* () {
        for (const file of files) yield await Promise.resolve(open(file));
      };
    return readDerived(source, { own: opening(own), base: opening(base) }, log);
  },
});

/** The archives that a dataset's files are in, if one can be known by its checksum. */
function archivesOf(dataset: string | null, files: readonly InputFile[]): InputFile[] {
  if (!isKnownByArchive(dataset)) return [];
  return [...new Set(files.flatMap(({ archive }) => archive ?? []))];
}

const sizeOf = (files: readonly InputFile[]): number =>
  files.reduce((sum, { size }) => sum + size, 0);
