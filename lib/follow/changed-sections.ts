import { checksum } from '../pack/bits/checksum';
import { readHeader, type FileName } from '../pack/files/format';
import { SectionTable } from '../pack/files/section-table';

/** A run of bytes of a new file: copied from the kept file, or downloaded. */
export interface Piece {
  kept: boolean;
  /** Its position: in the kept file if `kept`, otherwise in the new one. */
  start: number;
  end: number;
}

/** A file of sections, and the directory that lists them. */
export interface Sections {
  directory: Uint8Array;
  size: number;
}

/** The most kept sections of the same length to compare with one new section. */
const MOST_CANDIDATES = 8;

/**
 * Splits a new `.dat` file, after its header, into sections that the kept file already has and sections to
 * download. Sections match by length and checksum, wherever they were. A checksum has only 32 bits, so the
 * caller must check the whole file.
 * @param kept the kept file, with its `bytes`.
 * @throws {PackError} if a directory is invalid.
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
    const candidates = nearest(byLength.get(to.bytes(i)) ?? [], i);
    const found = candidates.find((other) => sumOf(kept.bytes, from, other, i) === to.sums[i]);
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

/** The candidates nearest to the section's new position. */
const nearest = (candidates: readonly number[], place: number): number[] =>
  [...candidates]
    .sort((a, b) => Math.abs(a - place) - Math.abs(b - place))
    .slice(0, MOST_CANDIDATES);

/** The checksum of a kept section if it were at a new index, which the checksum covers. */
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
