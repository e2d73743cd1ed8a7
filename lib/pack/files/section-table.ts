import type { ByteReader, Column } from '../bits/bytes';
import { HEADER } from './format';

/** The positions and checksums of a `.dat` file's sections, from its `.dir` file. */
export class SectionTable {
  /** Where each section begins in the file; then the end of the file. */
  readonly starts: Float64Array;
  readonly sums: Column;

  /**
   * @param table Positioned at the table that `SectionWriter` wrote.
   * @param size Bytes of the file, according to the manifest.
   * @throws {PackError}
   */
  constructor(table: ByteReader, size: number) {
    const count = table.count();
    const lengths = table.column(count);
    this.starts = new Float64Array(count + 1);
    this.starts[0] = HEADER;
    for (let i = 0; i < count; i++) this.starts[i + 1] = this.starts[i]! + lengths[i]! * 4;
    this.sums = table.column(count);
    table.check(this.starts[count] === size, 'sections for another file');
  }

  /** The number of sections. */
  get count(): number {
    return this.sums.length;
  }

  /** The number of bytes of a section. */
  bytes(section: number): number {
    return this.starts[section + 1]! - this.starts[section]!;
  }
}
