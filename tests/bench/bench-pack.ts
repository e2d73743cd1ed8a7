import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FolderPackFiles } from '../../data-build/pack-files';
import { decodePack } from '../../lib/pack/decode';
import { hasShared, REAL_SOURCES, SHARED } from '../shared';

const FOLDER = '.output/bench';
const BENCH_LIST = join(SHARED, 'synthetic/sightings-3.63M.csv.gz');

/** A pack as large as the index of Exposing.ai's search. */
export interface BenchPack {
  folder: string;
  /** The list it was built from. */
  list: string;
  /** Every photo id, ascending. */
  ids: Float64Array;
}

/** Runs the command line. */
export const data = (...args: string[]) =>
  execFileSync(process.execPath, ['--import', 'tsx', 'data-build/cli.ts', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Builds the pack of 3.63 million invented photos, or reuses that of an earlier run. */
export async function benchPack(): Promise<BenchPack> {
  const folder = resolve(FOLDER, 'pack');
  const list = existsSync(BENCH_LIST) ? BENCH_LIST : resolve(FOLDER, 'list');
  if (!existsSync(join(folder, 'manifest.json'))) {
    if (!existsSync(list)) data('sample', '--photos', '3630000', '--out', list);
    data('build', '--source', `list=${list}`, '--out', folder);
  }
  return { folder, list, ids: await idsOf(folder) };
}

/** Builds the pack of the real lists. @returns its folder, or null if there are none. */
export function realPack(): string | null {
  if (!hasShared) return null;
  const folder = resolve(FOLDER, 'real');
  data('build', ...REAL_SOURCES, '--out', folder, '--force');
  return folder;
}

/** Every photo id of a pack, ascending. */
export async function idsOf(folder: string): Promise<Float64Array> {
  const files = new FolderPackFiles(folder);
  const pack = await decodePack(files);
  const ids = new Float64Array(pack.manifest.photos);
  let at = 0;
  for await (const batch of pack.photos()) {
    ids.set(batch.ids, at);
    at += batch.ids.length;
  }
  await files.close();
  return ids;
}
