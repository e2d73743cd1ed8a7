import { FolderPackFiles } from '../../../data-build/pack-files';
import { packStats } from '../../../lib/pack/stats';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(3);

/** Prints a pack's sizes by part beside the bounds of its ids. */
export async function printSizes(folder: string): Promise<void> {
  const files = new FolderPackFiles(folder);
  const stats = await packStats(files);
  await files.close();
  console.log(`The pack of ${stats.photos} photos: ${megabytes(stats.bytes)} MB`);
  console.table(
    stats.files.map(({ name, bytes, bitsPerPhoto }) => ({
      part: name,
      MB: megabytes(bytes),
      'bits/photo': bitsPerPhoto.toFixed(2),
    })),
  );
  const bounds = Object.entries<number>({ ...stats.entropyBytes });
  console.log(`Bounds of the ids: ${bounds.map(([k, v]) => `${k} ${megabytes(v)} MB`).join(', ')}`);
}
