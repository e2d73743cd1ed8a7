import { PackError } from '../../../../lib/pack/errors';
import type { PackSink } from '../../../../lib/pack/input';
import type { PackFiles } from '../../../../lib/pack/types';

/** A pack's files in memory; records what was read. */
export class MemoryFiles implements PackFiles, PackSink {
  readonly reads: { name: string; bytes: number }[] = [];

  constructor(readonly files = new Map<string, Uint8Array>()) {}

  async write(name: string, bytes: Uint8Array): Promise<void> {
    await Promise.resolve();
    const before = this.files.get(name) ?? new Uint8Array();
    const after = new Uint8Array(before.length + bytes.length);
    after.set(before);
    after.set(bytes, before.length);
    this.files.set(name, after);
  }

  async read(name: string, start = 0, end?: number): Promise<Uint8Array> {
    await Promise.resolve();
    const file = this.files.get(name);
    if (file === undefined) throw new PackError('missing', `There is no ${name}.`);
    const bytes = file.subarray(start, end);
    this.reads.push({ name, bytes: bytes.length });
    return bytes;
  }

  get(name: string): Uint8Array {
    return this.files.get(name)!;
  }

  /** The same files, with one of them changed or removed. */
  with(name: string, bytes: Uint8Array | null): MemoryFiles {
    const files = new Map(this.files);
    if (bytes === null) files.delete(name);
    else files.set(name, bytes);
    return new MemoryFiles(files);
  }
}
