import { checksum } from '../bits/checksum';
import type { ByteWriter } from '../bits/bytes';
import { concat } from '../bits/concat';
import { type FileName, header } from './format';
import type { PackSink } from '../input';
import { Sha256 } from '../bits/sha256';
import type { ManifestFile } from '../types';

const BUFFER = 1 << 20;

/** Writes one file of a pack and hashes it on the way. Call {@link flush} now and then. */
export class FileWriter {
  private readonly hash = new Sha256();
  private readonly chunks: Uint8Array[] = [];
  private buffered = 0;
  private bytes = 0;

  constructor(
    readonly name: FileName,
    private readonly sink: PackSink,
  ) {
    this.append(header(name));
  }

  append(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.buffered += bytes.length;
    this.bytes += bytes.length;
  }

  /** Passes buffered bytes to the sink if there are enough of them. */
  async flush(force = false): Promise<void> {
    if (this.buffered < BUFFER && !force) return;
    const all = concat(this.chunks);
    this.chunks.length = 0;
    this.buffered = 0;
    this.hash.update(all);
    await this.sink.write(this.name, all);
  }

  /** Ends the file. @returns Its entry in the manifest. */
  async close(): Promise<ManifestFile> {
    await this.flush(true);
    return { name: this.name, bytes: this.bytes, sha256: this.hash.hex() };
  }
}

/**
 * Appends sections to a `.dat` file and keeps their table, which goes to the `.dir` file:
 *
 *     table := count  { length in words }  { checksum }      columns
 */
export class SectionWriter {
  private readonly lengths: number[] = [];
  private readonly sums: number[] = [];

  constructor(private readonly file: FileWriter) {}

  /** The number of sections. */
  get count(): number {
    return this.lengths.length;
  }

  append(words: Uint32Array): void {
    this.sums.push(checksum(words, this.lengths.length));
    this.lengths.push(words.length);
    this.file.append(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
  }

  writeTable(to: ByteWriter): void {
    to.number(this.lengths.length).column(this.lengths).column(this.sums);
  }
}
