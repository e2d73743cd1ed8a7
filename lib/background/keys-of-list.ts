import { renamedKey } from '../flickr/address/list-address';
import { isNsid } from '../ids/nsid';

/**
 * Returns what pages showed beside a member's NSID or path alias; null if they showed nothing, or
 * disagreed.
 */
type Recall = (member: string) => Promise<string | null>;

/**
 * All keys of a list, see `readListAddress`: the given one and, if pages have shown the other name of its
 * member, the key with that name instead.
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
