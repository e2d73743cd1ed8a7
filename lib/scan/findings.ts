import type { MemberMention } from '../flickr/page-reader';
import type { Answers } from './answers';
import type { Owners } from './owners';
import type { Finding } from './types';

/** What the index said, put as badges say it; null where it does not hold the photo or member. */
export class Findings {
  /** By photo id. A page is gone through at each of its changes, and answers stay as they are. */
  readonly #photos = new Map<string, Finding>();

  constructor(
    private readonly answers: Answers,
    private readonly owners: Owners,
  ) {}

  ofPhoto(photoId: string): Finding | null {
    const known = this.#photos.get(photoId);
    if (known) return known;
    const datasets = this.answers.photos.get(photoId);
    if (!datasets) return null;
    const finding: Finding = {
      kind: 'photo',
      id: photoId,
      datasets: datasets.map((id) => ({ id, photos: null })),
      sample: this.answers.sample,
    };
    this.#photos.set(photoId, finding);
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
