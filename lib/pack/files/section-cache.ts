/**
 * Limits the memory that the sections of several sets take together. The oldest are dropped first; sections
 * of a pack that fits are read only once.
 */
export class SectionCache {
  private readonly entries: { bytes: number; drop: () => void }[] = [];
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** @param drop Releases what was added. */
  add(bytes: number, drop: () => void): void {
    this.entries.push({ bytes, drop });
    this.bytes += bytes;
    while (this.bytes > this.limit && this.entries.length > 1) {
      const oldest = this.entries.shift()!;
      this.bytes -= oldest.bytes;
      oldest.drop();
    }
  }
}
