import type { ByteReader } from '../bits/bytes';
import { readGapModel } from '../gaps/gap-model';
import type { GapSection } from '../gaps/gap-section';
import type { SectionCache } from '../files/section-cache';
import type { SectionFile } from '../files/section-file';
import { SortedSet } from './sorted-set';

/** A sorted set whose sections are read on demand and cached. */
export class StoredSet extends SortedSet {
  private readonly sections: (GapSection | undefined)[] = [];

  constructor(
    from: ByteReader,
    private readonly file: SectionFile,
    private readonly cache: SectionCache,
    model = readGapModel(from),
  ) {
    super(from, model, file.count);
  }

  /** Sections, read from the file unless cached. @throws {PackError} */
  async load(slots: readonly number[]): Promise<GapSection[]> {
    return Promise.all(
      slots.map(async (slot) => {
        return this.sections[slot] ?? this.keep(slot, await this.file.read(this.number(slot)));
      }),
    );
  }

  private keep(slot: number, words: Uint32Array): GapSection {
    // A concurrent query may have read the same section.
    const known = this.sections[slot];
    if (known !== undefined) return known;
    const section = this.section(slot, words);
    this.sections[slot] = section;
    this.cache.add(section.size, () => {
      this.sections[slot] = undefined;
    });
    return section;
  }
}
