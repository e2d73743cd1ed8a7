import type { Decoder, SymbolSink } from '../coding/coder';
import { encodeNumber } from '../coding/coder';
import { PackError } from '../errors';

/**
 * A pack's entry on an owner: the number of their photos in each dataset that lists some.
 *
 *     record := number of datasets + 2, or 1: only the usual one   { [dataset - before]  photos }
 *
 * Numbers are classes with bits below, in contexts of their own. The usual dataset is the first of the
 * pack's `usual` number, given when the record is read.
 */
export type OwnerRecord = readonly { dataset: number; photos: number }[];

const SIZE_CELL = 0;
const datasetCell = (before: number): number => 1 + Math.min(before + 1, 61);
const photosCell = (dataset: number, size: number): number =>
  (size === 1 ? 64 : 128) + Math.min(dataset, 63);

/** The number of cells for records. */
export const RECORD_CELLS = 192;

export function encodeRecord(sink: SymbolSink, record: OwnerRecord, usual: number): void {
  const plain = record.length === 1 && record[0]!.dataset === usual;
  encodeNumber(sink, SIZE_CELL, plain ? 1 : record.length + 2);
  let before = -1;
  for (const { dataset, photos } of record) {
    if (!plain) encodeNumber(sink, datasetCell(before), dataset - before);
    encodeNumber(sink, photosCell(dataset, record.length), photos);
    before = dataset;
  }
}

/**
 * Reads what {@link encodeRecord} wrote.
 * @param datasets The number of datasets.
 * @throws {PackError}
 */
export function decodeRecord(from: Decoder, usual: number, datasets: number): OwnerRecord {
  const size = from.number(SIZE_CELL) - 2;
  if (size > datasets) throw dangling();
  const length = size < 0 ? 1 : size;
  const record: { dataset: number; photos: number }[] = [];
  let before = -1;
  for (let i = 0; i < length; i++) {
    const dataset = size < 0 ? usual : before + from.number(datasetCell(before));
    if (dataset >= datasets) throw dangling();
    record.push({ dataset, photos: from.number(photosCell(dataset, length)) });
    before = dataset;
  }
  return record;
}

const dangling = (): PackError =>
  new PackError('damaged', 'An owner’s record names an unknown dataset.');
