import { join } from 'node:path';
import { BY_DEFAULT } from '../../lib/catalogue/offers/offers';
import { listsIn } from './lists';
import type { ReleaseOptions } from './options';

/** Runs a command of `data`. @throws {Error} if it fails; it has already printed why. */
export type RunData = (...args: string[]) => void | Promise<void>;

/**
 * The folder of the pack to ship: the named one, or one made from lists. Unless lists are given, those
 * offered to everybody are fetched; if one cannot be fetched, the release stops.
 * @param fetched the folder to fetch lists into.
 * @throws {Error} in one line.
 */
export async function packOf(
  { lists, pack, out, from }: Pick<ReleaseOptions, 'lists' | 'pack' | 'out' | 'from'>,
  fetched: string,
  data: RunData,
): Promise<string> {
  if (pack !== null) return pack;
  let sources = BY_DEFAULT.map(({ dataset }) => dataset);
  if (lists === null) {
    await data('fetch', '--dir', fetched, ...(from === null ? [] : ['--from', from]));
  } else {
    const found = listsIn(lists);
    sources = found.sources;
    if (found.others.length > 0)
      console.log(`Left out, as no source has that name: ${found.others.join(', ')}`);
    if (sources.length === 0) throw new Error(`${lists}: no folder there is named after a source.`);
  }
  const folder = lists ?? fetched;
  const made = join(out, 'pack');
  const given = sources.flatMap((id) => ['--source', `${id}=${join(folder, id)}`]);
  await data('build', '--force', '--out', made, ...given);
  return made;
}
