import { renamedKey } from '../flickr/address/list-address';
import { isNsid } from '../ids/nsid';

/** Gives what pages showed beside a member's NSID or path alias; null where they showed nothing, or two things. */
type Recall = (member: string) => Promise<string | null>;

/**
 * All keys of a list, see `readListAddress`: the one given, and the one that names its member by NSID
 * instead of the alias, or the other way round, where pages have shown that pair.
 */
export async function keysOfList(
  key: string,
  recallNsid: Recall,
  recallAlias: Recall,
): Promise<string[]> {
  const other = await renamedKey(key, (member) =>
    isNsid(member) ? recallAlias(member) : recallNsid(member),
  );
  return other === null ? [key] : [key, other];
}
