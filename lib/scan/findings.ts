import type { MemberMention } from '../flickr/page-reader';
import type { Answers } from './answers';
import type { Owners } from './owners';
import type { Finding } from './types';

/** What the index said of a photo, if it holds it. */
export function photoFinding(answers: Answers, photoId: string): Finding | null {
  const datasets = answers.photos.get(photoId);
  if (!datasets) return null;
  return {
    kind: 'photo',
    id: photoId,
    datasets: datasets.map((id) => ({ id, photos: null })),
    sample: answers.sample,
  };
}

/** What the index said of a member whom the page mentions, if it holds them. */
export function memberFinding(
  answers: Answers,
  owners: Owners,
  mention: MemberMention,
): Finding | null {
  const id = owners.keyOf(mention);
  const datasets = id === null ? null : answers.owners.get(id);
  if (id === null || !datasets) return null;
  const kind = mention.role === 'profile' ? 'profile' : 'member';
  return { kind, id, datasets, sample: answers.sample };
}
