import type { MemberMention } from '../flickr/page/page-reader';
import type { Answers } from './answers';
import type { Owners } from './owners';
import type { Finding } from './types';

/** What the index said, put as badges say it; null where it does not hold the photo or member. */
export class Findings {
  /** By photo id. A page is gone through at each of its changes, and few answers change. */
  readonly #photos = new Map<string, { ids: readonly string[]; finding: Finding }>();
  /** By ids: most photos of a page are in the same lists, and say so with the same array. */
  readonly #datasets = new Map<string, Finding['datasets']>();

  constructor(
    private readonly answers: Answers,
    private readonly owners: Owners,
  ) {}

  /** Forgets what was put before; the answers are kept elsewhere. */
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
