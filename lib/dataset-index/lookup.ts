import type { Query } from '../flickr/address/types';
import type { Pack } from '../pack/types';
import type { Answer } from './types';

/** Where answers are looked up: one pack, or several combined. */
export type Lookup = Omit<Pack, 'manifest'> & {
  /** Like `photos`, but only the datasets that name a photo's owner, if these are not all. */
  namedPhotos?: Pack['photos'];
};

type QueryOf<K extends Query['kind']> = Extract<Query, { kind: K }>;
type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>;

/**
 * Answers one query. Photos and owners are looked up; the index has nothing on other kinds, so the answer
 * is the query as understood.
 * @param text the query as typed, repeated in the answer.
 * @throws {PackError} if the index does not know, which is never answered as "not found".
 */
export async function answerQuery(lookup: Lookup, query: Query, text: string): Promise<Answer> {
  if (query.kind === 'photo') return answerPhoto(lookup, query, text);
  if (query.kind === 'owner') return answerOwner(lookup, query, text);
  return { query: text, ...query };
}

/** The owner is from the index if it names one, else from the address. */
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
