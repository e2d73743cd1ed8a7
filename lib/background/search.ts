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
  const answer = await answerQuery(lookup, query, text);
  if (answer.kind !== 'owner' || answer.found || isNsid(answer.owner)) return answer;
  const nsid = await recallNsid(answer.owner);
  if (nsid === null) return answer;
  const byNumber = await answerOwner(lookup, { kind: 'owner', owner: nsid }, text);
  return { ...byNumber, alias: answer.owner };
}
