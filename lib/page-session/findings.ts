import type { MemberMention } from '../flickr/page/page-reader';
import type { Answers } from './answers';
import type { Owners } from './owners';
import type { Finding } from './types';

/** Turns answers into findings for badges; null if the index does not have the photo or member. */
export class Findings {
  /** By photo id. A page is examined at each change, while few answers change. */
  readonly #photos = new Map<string, { ids: readonly string[]; finding: Finding }>();
  /** By the ids: most photos on a page are in the same lists and share one array. */
  readonly #datasets = new Map<string, Finding['datasets']>();

  constructor(
    private readonly answers: Answers,
    private readonly owners: Owners,
  ) {}

  /** Clears the cache; the answers are kept elsewhere. */
  forget(): void {
    this.#photos.clear();
    this.#datasets.clear();
  }

  ofPhoto(photoId: string): Finding | null {
    const ids = this.answers.photos.get(photoId);
    if (!ids) return null;
    const known = this.#photos.get(photoId);
    if (known?.ids === ids) return known.finding;
    const key = ids.join(' ');
    let datasets = this.#datasets.get(key);
    if (!datasets) this.#datasets.set(key, (datasets = ids.map((id) => ({ id, photos: null }))));
    const finding: Finding = {
      ...{ kind: 'photo', id: photoId, datasets, sample: this.answers.sample },
      ...(this.answers.aside.has(photoId) && { aside: true }),
    };
    this.#photos.set(photoId, { ids, finding });
    return finding;
  }

  ofMember(mention: MemberMention): Finding | null {
    const id = this.owners.keyOf(mention);
    const datasets = id === null ? null : this.answers.owners.get(id);
    if (id === null || !datasets) return null;
    const kind = mention.role === 'profile' ? 'profile' : 'member';
    return { kind, id, datasets, sample: this.answers.sample };
  }
}
