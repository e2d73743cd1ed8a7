import { ListError } from '../errors';
import { CONTRADICTION, isSkip } from '../rows';
import type { Row, Skip } from '../types';
import type { BaseList, Keyed } from './types';

/** A `Map` holds some 16.7 million entries; longer lists are prepared as sightings elsewhere. */
const MOST_KEYS = 16_000_000;

/** The photos that a derived list names by keys, as they are found in its base. */
export class WantedPhotos {
  readonly #rows = new Map<string, Row>();
  readonly #missing: Skip;

  constructor(
    private readonly dataset: string,
    base: Pick<BaseList, 'title'>,
    private readonly most = MOST_KEYS,
  ) {
    this.#missing = { skip: `not in the list of ${base.title}`, malformed: false };
  }

  /** Asks for a photo. @throws {ListError} when there are too many. */
  want(key: string): Row {
    if (this.#rows.size >= this.most && !this.#rows.has(key)) {
      const message = `${this.dataset}: more than ${this.most} photos are too many to look up.`;
      throw new ListError('format', message);
    }
    this.#rows.set(key, this.#missing);
    return this.#missing;
  }

  /** Takes what the base has under the keys that are wanted. Two photos under one are none. */
  found({ keys, photoId, owner }: Keyed): void {
    for (const key of keys) {
      const known = this.#rows.get(key);
      if (known === this.#missing) this.#rows.set(key, { photoId, owner, dataset: this.dataset });
      else if (known && !isSkip(known) && known.photoId !== photoId) {
        this.#rows.set(key, CONTRADICTION);
      }
    }
  }

  /** What a row with that key comes to. */
  get(key: string): Row {
    return this.#rows.get(key) ?? this.#missing;
  }
}
