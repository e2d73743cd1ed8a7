import { FolderPackFiles } from '../../../data-build/pack-files';
import { type PackStats, packStats } from '../../../data-build/stats/stats';

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(3);

/** Prints a pack's sizes by part, and the bounds for its ids. @param title what is in it. */
export async function printSizes(title: string, folder: string): Promise<void> {
  const files = new FolderPackFiles(folder);
  const stats = await packStats(files);
  await files.close();
  console.log(`\n${title}, ${stats.photos} photos:`);
  const row = (part: string, bytes: number) => ({
    part,
    MB: megabytes(bytes),
    'bits per photo': ((bytes * 8) / stats.photos).toFixed(2),
  });
  console.table([
    ...stats.files.map(({ name, bytes }) => row(name, bytes)),
    row('all', stats.bytes),
    ...bounds(stats).map(([name, bytes]) => row(`bound of the ids: ${name}`, bytes)),
  ]);
}

const bounds = ({ entropyBytes }: PackStats): [string, number][] =>
  Object.entries({ ...entropyBytes });
