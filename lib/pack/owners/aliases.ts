import type { Decoder, SymbolSink } from '../coding/coder';
import { encodeNumber } from '../coding/coder';
import { PackError } from '../errors';
import { RECORD_CELLS } from './records';

/**
 * Path aliases, sorted by code unit and front-coded: the length of the prefix shared with the previous
 * alias, then the rest, each byte in the context of the previous byte.
 *
 *     alias := shared length + 1  { byte }  0        UTF-8
 */
/** The most characters of an alias; Flickr's have at most 32. */
export const LONGEST_ALIAS = 128;
/** In UTF-8. */
const MOST_BYTES = 3 * LONGEST_ALIAS;

const SHARED_CELL = RECORD_CELLS;
const byteCell = (before: number): number => SHARED_CELL + 1 + before;

/** The number of cells for records and aliases together. */
export const OWNER_CELLS = SHARED_CELL + 1 + 256;

/** @param before The previous alias, or '' for the first of a section. */
export function encodeAlias(sink: SymbolSink, alias: string, before: string): void {
  const bytes = new TextEncoder().encode(alias);
  const others = new TextEncoder().encode(before);
  let shared = 0;
  while (shared < bytes.length && bytes[shared] === others[shared]) shared++;
  encodeNumber(sink, SHARED_CELL, shared + 1);
  let last = bytes[shared - 1] ?? 0;
  for (const byte of bytes.subarray(shared)) {
    if (byte === 0) throw new RangeError('An alias must not contain U+0000.');
    sink.symbol(byteCell(last), byte);
    last = byte;
  }
  sink.symbol(byteCell(last), 0);
}

/**
 * Reads an alias.
 * @param bytes Those of the previous alias; overwritten with those of this one.
 * @throws {PackError} if it has no end.
 */
export function decodeAlias(from: Decoder, bytes: number[]): string {
  const shared = from.number(SHARED_CELL) - 1;
  if (shared > bytes.length)
    throw new PackError('damaged', 'An alias shares more than the previous one has.');
  bytes.length = shared;
  while (bytes.length <= MOST_BYTES) {
    const byte = from.symbol(byteCell(bytes.at(-1) ?? 0));
    if (byte === 0) return decoder.decode(Uint8Array.from(bytes));
    bytes.push(byte);
  }
  throw new PackError('damaged', 'An alias is too long.');
}

const decoder = new TextDecoder();
