import { MANIFEST } from '../pack/files/manifest';
import type { Manifest } from '../pack/types';
import { putListFile } from './list-files';
import { withListLock } from './list-lock';
import { changeRecordAlone, listRecord } from './list-records';
import { dropMerged } from './merged/save-merged';

/**
 * Keeps a newer manifest of a kept list's files: the same photos, of which it says something else, such as where
 * they come from. Does nothing where the list was removed meanwhile.
 * @param content the manifest as it is written.
 */
export const renewManifest = (id: string, manifest: Manifest, content: Blob): Promise<void> =>
  withListLock(id, async () => {
    if (!(await listRecord(id))?.complete) return;
    // It may answer in the name that the former one gave.
    await dropMerged(id);
    await putListFile(id, MANIFEST, content);
    await changeRecordAlone(id, { manifest });
  });
