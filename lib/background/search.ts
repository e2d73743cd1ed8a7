import type { DatasetIndex } from '../dataset-index/dataset-index';
import { answerOwner, answerQuery, type Lookup } from '../dataset-index/lookup';
import type { Answer } from '../dataset-index/types';
import { isNsid } from '../ids/nsid';
import type { Query } from '../flickr/address/types';
import type { Reply } from '../messages/types';
import { parseReadings } from '../flickr/address/query';

/** Returns the NSID that pages showed beside a path alias; null if none did. */
export type RecallNsid = (alias: string) => Promise<string | null>;

/**
 * Answers a text in each way it can be read. A member whose alias is not in the lists is looked up by the
 * NSID that a page showed for it, if any; the answer's `owner` is then the NSID, and `alias` the name.
 */
export async function search(
  index: DatasetIndex,
  recallNsid: RecallNsid,
  text: string,
): Promise<Reply<'search'>> {
  const { status, answer } = await index.ask((lookup) =>
    Promise.all(parseReadings(text).map((query) => answerReading(lookup, recallNsid, query, text))),
  );
  return { status, answers: answer ?? [] };
}

async function answerReading(
  lookup: Lookup,
  recallNsid: RecallNsid,
  query: Query,
  text: string,
): Promise<Answer> {
  if (query.kind === 'owner') return answerMember(lookup, recallNsid, query.owner, text);
  return answerQuery(lookup, query, text);
}

/** Answers for a member, as {@link search} does. @param owner NSID or path alias. */
export async function answerMember(
  lookup: Lookup,
  recallNsid: RecallNsid,
  owner: string,
  text = owner,
): Promise<Extract<Answer, { kind: 'owner' }>> {
  const answer = await answerOwner(lookup, { kind: 'owner', owner }, text);
  if (answer.found || isNsid(owner)) return answer;
  const nsid = await recallNsid(owner);
  if (nsid === null) return answer;
  const byNumber = await answerOwner(lookup, { kind: 'owner', owner: nsid }, text);
  return { ...byNumber, alias: owner };
}
