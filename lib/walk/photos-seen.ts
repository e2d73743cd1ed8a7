import { readModelExport } from '../flickr/page/model-export';
import { MAX_IDS } from '../messages/limits';
import type { WalkReport } from '../messages/types';

/** The photos that a document has shown, and those of them that are not noted yet. */
export class PhotosSeen {
  readonly #shown = new Set<string>();
  readonly #unnoted = new Set<string>();

  /** The number of photos that are not noted yet. */
  get unnoted(): number {
    return this.#unnoted.size;
  }

  /** @returns how many of the photos were not seen before. */
  see(photos: ReadonlySet<string>): number {
    const before = this.#shown.size;
    for (const id of photos) {
      if (this.#shown.has(id)) continue;
      this.#shown.add(id);
      this.#unnoted.add(id);
    }
    return this.#shown.size - before;
  }

  /** Photos that are not noted yet, as many as fit a message, with the times of posting that the document says. */
  toNote(): Required<Pick<WalkReport, 'photos' | 'posted'>> {
    const photos = [...this.#unnoted].slice(0, MAX_IDS);
    const times = readModelExport(document).posted;
    const posted = Object.create(null) as Record<string, number>;
    for (const id of photos) {
      const time = times.get(id);
      if (time !== undefined) posted[id] = time;
    }
    return { photos, posted };
  }

  markNoted(photos: readonly string[]): void {
    for (const id of photos) this.#unnoted.delete(id);
  }
}
