import { checksum } from '../pack/bits/checksum';
import { readHeader, type FileName } from '../pack/files/format';
import { SectionTable } from '../pack/files/section-table';

/** Bytes of a new file, one piece after the other: kept ones, or ones that the server has. */
export interface Piece {
  kept: boolean;
  /** Their place, in the kept file or in the new one. */
  start: number;
  end: number;
}

/** A file of sections, and the directory that names them. */
export interface Sections {
  directory: Uint8Array;
  size: number;
}

/** Sections of the same length that are tried for one. */
const MOST_TRIES = 8;

/**
 * What of a new `.dat` file is kept already, behind its header: sections with the length and checksum of
 * a new one, wherever they stood. A checksum has 32 bits only, so that the whole is to be checked.
 * @param bytes the kept file.
 * @throws {PackError} where a directory is none.
 */
export function changedSections(
  name: FileName,
  fresh: Sections,
  kept: Sections & { bytes: Uint8Array },
): Piece[] {
  const to = tableOf(name, fresh);
  const from = tableOf(name, kept);
  const byLength = new Map<number, number[]>();
  for (let i = 0; i < from.count; i++) {
    const length = from.bytes(i);
    const same = byLength.get(length);
    if (same) same.push(i);
    else byLength.set(length, [i]);
  }
  const pieces: Piece[] = [];
  for (let i = 0; i < to.count; i++) {
    const tried = nearest(byLength.get(to.bytes(i)) ?? [], i);
    const found = tried.find((other) => sumOf(kept.bytes, from, other, i) === to.sums[i]);
    const [table, at] = found === undefined ? [to, i] : [from, found];
    append(pieces, {
      kept: found !== undefined,
      start: table.starts[at]!,
      end: table.starts[at + 1]!,
    });
  }
  return pieces;
}

const tableOf = (name: FileName, { directory, size }: Sections): SectionTable =>
  new SectionTable(readHeader(directory, name.replace('.dat', '.dir') as FileName), size);

/** The candidates that stood nearest to where the section is now. */
const nearest = (candidates: readonly number[], place: number): number[] =>
  [...candidates].sort((a, b) => Math.abs(a - place) - Math.abs(b - place)).slice(0, MOST_TRIES);

/** The checksum that a kept section has in its new place. */
function sumOf(bytes: Uint8Array, table: SectionTable, section: number, place: number): number {
  const words = new Uint32Array(table.bytes(section) / 4);
  const from = bytes.subarray(table.starts[section], table.starts[section + 1]);
  if (from.length !== words.byteLength) return -1;
  new Uint8Array(words.buffer).set(from);
  return checksum(words, place);
}

function append(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.kept === piece.kept && last.end === piece.start) last.end = piece.end;
  else pieces.push(piece);
}
