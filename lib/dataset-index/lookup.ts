import type { Query } from '../flickr/address/types';
import type { Pack } from '../pack/types';
import type { Answer } from './types';

/** What answers are looked up in: one pack, or several seen as one. */
export type Lookup = Omit<Pack, 'manifest'> & {
  /** The same as `photos`, of the datasets that name a photo's owner, where these are not all. */
  namedPhotos?: Pack['photos'];
};

type QueryOf<K extends Query['kind']> = Extract<Query, { kind: K }>;
type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/**
 * Answers one query. Photos and owners are looked up; the index holds nothing of the other kinds,
 * so their answer is what was understood.
 * @param text the query as the person gave it, repeated in the answer.
 * @throws {PackError} when the index cannot tell, which is never answered as "not found".
 */
export async function answerQuery(lookup: Lookup, query: Query, text: string): Promise<Answer> {
  if (query.kind === 'photo') return answerPhoto(lookup, query, text);
  if (query.kind === 'owner') return answerOwner(lookup, query, text);
  return { query: text, ...query };
}

/** The owner is the index's where it names one, else the address's. */
async function answerPhoto(
  lookup: Lookup,
  { kind, photoId, owner }: QueryOf<'photo'>,
  query: string,
): Promise<AnswerOf<'photo'>> {
  const datasets = (await lookup.photos([photoId])).get(photoId);
  const known = datasets && (await lookup.ownerOf(photoId));
  const found = datasets !== undefined;
  return { query, kind, photoId, found, owner: known ?? owner, datasets: datasets ?? [] };
}

/** Answers for a member, by NSID or path alias. @throws {PackError} as {@link answerQuery}. */
export async function answerOwner(
  lookup: Lookup,
  { kind, owner }: QueryOf<'owner'>,
  query: string,
): Promise<AnswerOf<'owner'>> {
  const datasets = (await lookup.owners([owner])).get(owner);
  const photoIds = datasets ? await lookup.photosOf(owner) : [];
  const found = datasets !== undefined;
  return { query, kind, owner, found, datasets: datasets ?? [], photoIds };
}
