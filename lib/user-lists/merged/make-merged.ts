import { checkContents } from '../../pack/check-contents';
import { encodePack } from '../../pack/encode';
import { verifyPack } from '../../pack/verify';
import { blobFiles, BlobSink } from '../blob-pack';
import { listFiles } from '../list-files';
import { mergePacks } from './merge-packs';

/** A kept list: its id, and the name that its own tables answer by. */
export interface Mergeable {
  id: string;
  name: string;
}

/**
 * Makes one pack of kept lists, in layers where they contradict each other; each is read back and checked.
 * @param lists in the order they are asked.
 * @returns the files of each layer; none where they are better asked one by one.
 * @throws {PackError} when a list cannot be read.
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
