import type { ByteReader } from '../bits/bytes';
import { checksum } from '../bits/checksum';
import { PackError } from '../errors';
import type { FileName } from './format';
import { SectionTable } from './section-table';
import type { PackFiles } from '../types';

/** Reading this many unneeded bytes costs less than another read. */
const NEAR = 64 * 1024;

/** More parallel reads than this take longer than reading the bytes between them. */
const MOST_READS = 32;

/** A `.dat` file read by section. Each section is checked when it is read. */
export class SectionFile {
  private readonly table: SectionTable;
  private readonly asked = new Map<number, Deferred<Uint32Array>>();

  /**
   * @param table Positioned at the table that `SectionWriter` wrote.
   * @param size Bytes of the file, according to the manifest.
   * @throws {PackError}
   */
  constructor(
    private readonly files: PackFiles,
    private readonly name: FileName,
    table: ByteReader,
    size: number,
  ) {
    this.table = new SectionTable(table, size);
  }

  /** The number of sections. */
  get count(): number {
    return this.table.count;
  }

  /** The number of bytes of a section. */
  bytes(section: number): number {
    return this.table.bytes(section);
  }

  /**
   * A section's words. Sections that are requested at the same time and lie close together are read
   * together.
   * @throws {PackError}
   */
  read(section: number): Promise<Uint32Array> {
    if (!(section < this.count)) {
      const message = `${this.name} has no section ${section}.`;
      return Promise.reject(new PackError('damaged', message));
    }
    if (this.asked.size === 0) queueMicrotask(() => void this.readAsked());
    const known = this.asked.get(section);
    if (known !== undefined) return known.promise;
    const deferred = defer<Uint32Array>();
    this.asked.set(section, deferred);
    return deferred.promise;
  }

  private async readAsked(): Promise<void> {
    const asked = [...this.asked].sort(([a], [b]) => a - b);
    this.asked.clear();
    let near = NEAR;
    let runs = this.runsOf(asked, near);
    while (runs.length > MOST_READS) runs = this.runsOf(asked, (near *= 2));
    await Promise.all(runs.map((run) => this.readRun(run)));
  }

  /** Joins sections with at most `near` bytes between them. */
  private runsOf(asked: readonly Asked[], near: number): Asked[][] {
    const runs: Asked[][] = [];
    for (const entry of asked) {
      const run = runs.at(-1);
      const gap = run && this.table.starts[entry[0]]! - this.table.starts[run.at(-1)![0] + 1]!;
      if (run && gap! <= near) run.push(entry);
      else runs.push([entry]);
    }
    return runs;
  }

  private async readRun(run: readonly Asked[]): Promise<void> {
    const from = run[0]![0];
    const to = run.at(-1)![0] + 1;
    try {
      const bytes = await this.bytesOf(from, to);
      for (const [section, { resolve }] of run) {
        const start = this.table.starts[section]! - this.table.starts[from]!;
        const words = new Uint32Array(this.bytes(section) / 4);
        new Uint8Array(words.buffer).set(bytes.subarray(start, start + words.byteLength));
        if (checksum(words, section) !== this.table.sums[section]) {
          throw new PackError('damaged', `${this.name}: section ${section} fails its checksum.`);
        }
        resolve(words);
      }
    } catch (error) {
      for (const [, { reject }] of run) reject(error);
    }
  }

  /** The bytes of sections `from` to `to` (exclusive). */
  private async bytesOf(from: number, to: number): Promise<Uint8Array> {
    const start = this.table.starts[from]!;
    const end = this.table.starts[to]!;
    // One byte past the end, to notice a file that is too long.
    const beyond = to === this.count ? 1 : 0;
    const bytes = await this.files.read(this.name, start, end + beyond);
    if (bytes.length !== end - start) {
      throw new PackError('damaged', `${this.name} has the wrong length.`);
    }
    return bytes;
  }
}

/** A requested section. */
type Asked = [section: number, words: Deferred<Uint32Array>];

interface Deferred<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

/** `Promise.withResolvers`, which Node 20 lacks. */
function defer<T>(): Deferred<T> {
  const deferred = {} as Deferred<T>;
  deferred.promise = new Promise<T>((resolve, reject) => {
    Object.assign(deferred, { resolve, reject });
  });
  return deferred;
}
