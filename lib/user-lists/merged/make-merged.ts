import { checkContents } from '../../pack/check-contents';
import { encodePack } from '../../pack/encode';
import { verifyPack } from '../../pack/verify';
import { blobFiles, BlobSink } from '../blob-pack';
import { listFiles } from '../list-files';
import { mergePacks } from './merge-packs';

/** A stored list: its id, and the name that its own tables have in answers. */
export interface Mergeable {
  id: string;
  name: string;
}

/**
 * Merges stored lists into one pack, in layers if they contradict each other; each layer is read back and
 * checked.
 * @param lists in query order.
 * @returns the files of each layer; empty if querying the lists one by one is better.
 * @throws {PackError} if a list cannot be read.
 */
export async function makeMerged(
  lists: readonly Mergeable[],
): Promise<ReadonlyMap<string, Blob>[]> {
  const layers: ReadonlyMap<string, Blob>[] = [];
  for (const input of await mergePacks(
    lists.map(({ id, name }) => ({ files: listFiles(id), name })),
  )) {
    const sink = new BlobSink();
    await encodePack(input, sink);
    const files = sink.files();
    await verifyPack(blobFiles(files));
    await checkContents(blobFiles(files));
    layers.push(files);
  }
  return layers;
}
