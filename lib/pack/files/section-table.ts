import type { ByteReader, Column } from '../bits/bytes';
import { HEADER } from './format';

/** Where the sections of a `.dat` file are, and their checksums, as its `.dir` file says. */
export class SectionTable {
  /** The place of each section in the file, and behind the last the file's end. */
  readonly starts: Float64Array;
  readonly sums: Column;

  /**
   * @param table Stands at the table that `SectionWriter` wrote.
   * @param size Bytes of the file, as the manifest says.
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

  /** How many sections there are. */
  get count(): number {
    return this.sums.length;
  }

  /** The bytes of a section. */
  bytes(section: number): number {
    return this.starts[section + 1]! - this.starts[section]!;
  }
}
