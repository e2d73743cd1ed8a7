import { readModelExport } from '../flickr/page/model-export';
import { MAX_IDS } from '../messages/limits';
import type { WalkReport } from '../messages/types';

/** The photos that a document has shown. */
export class PhotosSeen {
  readonly #all = new Set<string>();
  /** Those not yet stored. The caller deletes them once they are. */
  readonly unnoted = new Set<string>();

  /** Adds photos. @returns how many are new. */
  see(photos: ReadonlySet<string>): number {
    const before = this.#all.size;
    for (const id of photos) {
      if (!this.#all.has(id)) this.unnoted.add(id);
      this.#all.add(id);
    }
    return this.#all.size - before;
  }

  /** Photos not yet stored, as many as fit a message, with their times of posting if the document says. */
  toNote(): Required<Pick<WalkReport, 'photos' | 'posted'>> {
    const { posted } = readModelExport(document);
    const photos = [...this.unnoted].slice(0, MAX_IDS);
    const dated = photos.filter((id) => posted.has(id));
    return { photos, posted: Object.fromEntries(dated.map((id) => [id, posted.get(id)!])) };
  }
}
