import { MANIFEST } from '../pack/files/manifest';
import type { Manifest } from '../pack/types';
import { putListFile } from './list-files';
import { withListLock } from './list-lock';
import { changeRecordAlone, listRecord } from './list-records';
import { dropMerged } from './merged/save-merged';

/**
 * Stores a newer manifest for a stored list with the same photos and other details, such as their origin.
 * Does nothing if the list has been removed.
 * @param content the manifest as a file.
 */
export const renewManifest = (id: string, manifest: Manifest, content: Blob): Promise<void> =>
  withListLock(id, async () => {
    if (!(await listRecord(id))?.complete) return;
    // It may contain dataset ids based on the previous manifest.
    await dropMerged(id);
    await putListFile(id, MANIFEST, content);
    await changeRecordAlone(id, { manifest });
  });
