import { isNsid } from '../ids/nsid';
import { recallNsid } from '../storage/aliases';

/**
 * The member that all of these name, by NSID or path alias, as far as pages have shown whose alias it is.
 * Null where they name several, or one of them none.
 */
export async function commonOwner(owners: readonly (string | null)[]): Promise<string | null> {
  const [first = null] = owners;
  if (owners.every((owner) => owner === first)) return first;
  const nsids = await Promise.all(
    owners.map(async (owner) => (owner === null || isNsid(owner) ? owner : recallNsid(owner))),
  );
  const [nsid = null] = nsids;
  return nsids.every((other) => other === nsid) ? nsid : null;
}
