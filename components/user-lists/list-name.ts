import { ownId, shownName, type WhoseTexts } from '../../lib/catalogue/shown-ids';
import type { ListRecord } from '../../lib/user-lists/types';
import { shownManifest } from '../../lib/user-lists/whose-pack';

/** An added list's name: that of its dataset, if it has one; and whose it is, if it is the person's own. */
export function listName({ name, manifest }: ListRecord, t: WhoseTexts): string {
  const { datasets } = shownManifest(manifest, name);
  const [first] = datasets;
  if (first && datasets.length === 1) return shownName(first.id, t);
  const isOwn = datasets.length > 0 && datasets.every(({ whose }) => whose === 'own');
  return isOwn ? shownName(ownId(name), t) : name;
}
