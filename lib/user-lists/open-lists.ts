import { MERGED, type AddedPack } from '../dataset-index/added';
import { describeFailure } from '../dataset-index/failure';
import { inTime } from '../dataset-index/in-time';
import { browser } from '../extension/browser';
import { openPack } from '../pack/pack';
import { carryOver, isFromBefore } from './carry-over';
import { listFiles } from './list-files';
import { recordsIn } from './list-records';
import type { ListRecord } from './types';
import { layerLookup } from './merged/layer-lookup';
import { isOf, mergeable, mergedIn, type MergedRecord } from './merged/merged-record';
import { shownManifest, whosePack } from './whose-pack';

/**
 * Opens the enabled lists, as one if there is a merged pack of all of them. Lists of an older Overexposed
 * are converted first. Without lists, no database is opened.
 * @param apart ignores the merged pack.
 */
export async function openLists(apart = false): Promise<AddedPack[]> {
  const stored = await browser.storage.local.get(null);
  const lists = recordsIn(stored).filter(({ complete, enabled }) => complete && enabled);
  const members = mergeable(lists);
  const merged = mergedIn(stored);
  const one =
    !apart && merged && isOf(merged, members)
      ? await openMerged(merged, members).catch(() => null)
      : null;
  const others = one ? lists.filter((list) => !members.includes(list)) : lists;
  return [...(one ? [one] : []), ...(await Promise.all(others.map((it) => openList(it))))];
}

async function openMerged(
  { layers }: MergedRecord,
  members: readonly ListRecord[],
): Promise<AddedPack | null> {
  if (layers.length === 0) return null;
  const packs = await inTime(Promise.all(layers.map((layer) => openPack(listFiles(layer)))));
  const manifests = members.map(({ manifest, name }) => shownManifest(manifest, name));
  return { id: MERGED, name: '', layers: packs.map(layerLookup), manifests };
}

async function openList(list: ListRecord): Promise<AddedPack> {
  const { name, failure } = list;
  if (failure) return { id: list.id, name, failure };
  let { id } = list;
  try {
    if (isFromBefore(list)) ({ id } = await carryOver(list));
    return { id, name, pack: whosePack(await inTime(openPack(listFiles(id))), name) };
  } catch (error) {
    return { id, name, failure: describeFailure(error) };
  }
}
