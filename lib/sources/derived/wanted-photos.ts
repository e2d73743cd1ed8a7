import { ListError } from '../errors';
import { CONTRADICTION, isSkip } from '../rows';
import type { Row, Skip } from '../types';
import type { BaseList, Keyed } from './types';

/** A `Map` holds about 16.7 million entries; longer lists have to be converted to sightings elsewhere. */
const MOST_KEYS = 16_000_000;

/** The photos that a derived list refers to by key, found in its base. */
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

  /** Requests a photo. @throws {ListError} if there are too many. */
  want(key: string): Row {
    if (this.#rows.size >= this.most && !this.#rows.has(key)) {
      const message = `${this.dataset}: more than ${this.most} photos are too many to look up.`;
      throw new ListError('format', message);
    }
    this.#rows.set(key, this.#missing);
    return this.#missing;
  }

  /** Adds the base's photo for each requested key. A key with two photos counts as having none. */
  found({ keys, photoId, owner }: Keyed): void {
    for (const key of keys) {
      const known = this.#rows.get(key);
      if (known === this.#missing) this.#rows.set(key, { photoId, owner, dataset: this.dataset });
      else if (known && !isSkip(known) && known.photoId !== photoId) {
        this.#rows.set(key, CONTRADICTION);
      }
    }
  }

  /** The row for a key. */
  get(key: string): Row {
    return this.#rows.get(key) ?? this.#missing;
  }
}
