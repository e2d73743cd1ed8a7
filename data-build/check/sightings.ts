import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import { compareOwners } from '../../lib/pack/owners/owners';
import type { Pack } from '../../lib/pack/types';
import { DataError } from '../errors';
import type { Progress } from '../terminal';
import { OwnerCounts } from './owner-counts';
import { OwnerPhotos } from './owner-photos';

/** Photos looked up at a time. */
const ASKED = 1024;

/**
 * Asks a pack about every photo and every owner in sightings, as a person would. If the sightings cover all
 * photos in the pack, answers must be equal; otherwise answers must include them.
 */
export class SightingCheck {
  /** Owners of photos that other lists in the pack attribute to somebody else. */
  readonly #contested = new Set<string>();

  /** @param complete whether the sightings cover all photos in the pack. */
  constructor(
    private readonly pack: Pack,
    private readonly input: PackInput,
    private readonly complete: boolean,
  ) {}

  /** @throws {DataError} on the first wrong answer. */
  async run(progress: Progress): Promise<void> {
    let photos = 0;
    for await (const batch of this.input.photos()) {
      for (let from = 0; from < batch.ids.length; from += ASKED, photos += ASKED) {
        await this.#checkPhotos(batch, from, Math.min(from + ASKED, batch.ids.length));
        progress.show(() => `Photo ${photos.toLocaleString('en')}`);
      }
    }
    const lists = await OwnerPhotos.collect(this.input);
    const counts = new OwnerCounts(this.input);
    for await (const batch of this.input.photos()) counts.add(batch);
    for (const [number, owner] of this.input.owners.entries()) {
      if (!this.#contested.has(owner)) {
        await this.#checkOwner(owner, lists.of(number), counts.describe(number));
      }
      progress.show(() => `Owner ${number.toLocaleString('en')}`);
    }
  }

  async #checkPhotos(batch: PhotoBatch, from: number, to: number): Promise<void> {
    const { datasets, sets, owners } = this.input;
    const ids = Array.from(batch.ids.subarray(from, to), String);
    const found = await this.pack.photos(ids);
    for (const [i, id] of ids.entries()) {
      const must = sets[batch.sets[from + i]!]!.map((index) => datasets[index]!.id);
      this.#compare(`photo ${id}`, found.get(id) ?? [], must);
      const nsid = batch.nsids[from + i]!;
      const owner = owners[nsid >= 0 ? nsid : batch.aliases[from + i]!] ?? null;
      if (owner !== null || this.complete) await this.#checkOwnerOf(id, owner);
    }
  }

  async #checkOwnerOf(id: string, must: string | null): Promise<void> {
    const owner = await this.pack.ownerOf(id);
    if (owner === must) return;
    // Another list may name an owner with precedence, such as an NSID over an alias.
    const mayBe = owner !== null && must !== null && compareOwners(owner, must) < 0;
    if (this.complete || !mayBe) this.#compare(`the owner of photo ${id}`, [owner], [must]);
    this.#contested.add(must!);
  }

  async #checkOwner(owner: string, photos: Float64Array, counts: string): Promise<void> {
    const listed = await this.pack.photosOf(owner);
    this.#compare(`the photos of ${owner}`, listed, Array.from(photos, String));
    const answered = (await this.pack.owners([owner])).get(owner) ?? [];
    if (this.complete) {
      const written = answered.map(({ id, photos: count }) => `${id} ${count}`).join();
      this.#compare(`owner ${owner}`, [written], [counts]);
    }
  }

  /** Must be equal; or, if the pack may hold more, must include what is expected. */
  #compare(what: string, is: readonly (string | null)[], must: readonly (string | null)[]): void {
    const answered = new Set(is);
    const missing = must.filter((each) => !answered.has(each));
    if (missing.length === 0 && (!this.complete || is.length === must.length)) return;
    const [a, b] = [is, must].map((each) => each.slice(0, 5).join(', ') || 'nothing');
    throw new DataError(`The pack answers ${what} with ${a!}; the sightings say ${b!}.`);
  }
}
