import { MANIFEST } from '../pack/files/manifest';
import { hasListFiles } from './list-files';
import type { ListRecord } from './types';

/** Whether a list is there with all of its files, and has not proved damaged. */
export async function canAnswer(list: ListRecord): Promise<boolean> {
  if (!list.complete || list.failure) return false;
  return hasListFiles(list.id, [MANIFEST, ...list.manifest.files.map(({ name }) => name)]);
}
