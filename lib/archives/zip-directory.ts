import { entryName, isHidden } from './names';
import type { PackedFile } from './zip';

const END = 0x06054b50;
const END_LENGTH = 22;
const LOCAL_HEADER_LENGTH = 30;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
/** Means that the number is in a Zip64 record. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;
const UTF_8 = 0x800;
const STORED = 0;
const DEFLATED = 8;

/**
 * The files of a plain zip archive, as {@link zippedFiles} gives them, in a fraction of its time: for
 * archives of thousands of small files. Nothing but the directory is read.
 * @returns null for an archive that has anything out of the ordinary: damage, Zip64, a comment, other
 *   data before or behind it, encryption, other methods, names in an old encoding, files that overlap or are
 *   not in the directory's order.
 */
export async function plainDirectory(blob: Blob): Promise<PackedFile[] | null> {
  const last = await viewOf(blob, blob.size - END_LENGTH, blob.size);
  if (last.byteLength < END_LENGTH || last.getUint32(0, true) !== END) return null;
  const [disk, firstDisk, here, count, comment] = [4, 6, 8, 10, 20].map((at) =>
    last.getUint16(at, true),
  );
  const length = last.getUint32(12, true);
  const start = last.getUint32(16, true);
  if (disk !== 0 || firstDisk !== 0 || here !== count || comment !== 0) return null;
  if (start + length !== blob.size - END_LENGTH) return null;
  const entries = new Entries(await viewOf(blob, start, start + length), start);
  const files: PackedFile[] = [];
  let end = 0;
  for (let i = 0; i < count!; i++) {
    const file = entries.next();
    // Files that share their data could have any uncompressed size.
    if (!file || file.place.offset < end) return null;
    end = file.place.offset + LOCAL_HEADER_LENGTH + file.packed;
    if (!file.name.endsWith('/') && !isHidden(file.name)) files.push(file);
  }
  return entries.isAtEnd ? files : null;
}

async function viewOf(blob: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await blob.slice(Math.max(0, from), to).arrayBuffer());
}

/** The entries of a directory, in order. */
class Entries {
  readonly #decoder = new TextDecoder('utf-8');
  #at = 0;

  /** @param before the bytes of the archive before its directory, where the files are. */
  constructor(
    private readonly view: DataView,
    private readonly before: number,
  ) {}

  get isAtEnd(): boolean {
    return this.#at === this.view.byteLength;
  }

  /** Null for an unusual one. */
  next(): PackedFile | null {
    const { view } = this;
    const at = this.#at;
    if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) return null;
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    const offset = view.getUint32(at + 42, true);
    const nameEnd = at + ENTRY_LENGTH + view.getUint16(at + 28, true);
    this.#at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (this.#at > view.byteLength || size === ELSEWHERE || offset + packed > this.before)
      return null;
    const bytes = new Uint8Array(view.buffer, at + ENTRY_LENGTH, nameEnd - at - ENTRY_LENGTH);
    const name = entryName(this.#decoder.decode(bytes));
    const isText = (flags & UTF_8) !== 0 || bytes.every((byte) => byte < 0x80);
    const isPlain = method === STORED || method === DEFLATED;
    const isEmptyFolder = !name.endsWith('/') || size === 0;
    if (!isText || !isPlain || !isEmptyFolder || (flags & ENCRYPTED) !== 0) return null;
    const crc32 = view.getUint32(at + 16, true);
    return { name, packed, size, place: { offset, method, crc32, encrypted: false } };
  }
}
