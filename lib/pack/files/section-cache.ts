/**
 * Bounds the memory that sections of several sets may take together. The oldest go first; a pack
 * that fits is never read twice.
 */
export class SectionCache {
  private readonly entries: { bytes: number; drop: () => void }[] = [];
  private bytes = 0;

  constructor(private readonly limit: number) {}

  /** @param drop Lets go of what was added. */
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
