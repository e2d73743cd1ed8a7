import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FolderPackFiles } from '../../../data-build/pack-files';
import { packStats } from '../../../lib/pack/stats';
import { benchPack } from '../bench-pack';
import type { Figures } from './peer';
import { PEERS } from './peers';

const FOLDER = '.output/bench';

/** Sizes of the pack by part, then the pack against its peers on the same ids. */
export async function benchTable(): Promise<void> {
  const { folder, ids } = await benchPack();
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

  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, 'ids.f64');
  writeFileSync(path, new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength));
  const figures = Object.keys(PEERS).map((name) => measure(name, path));
  const ours = figures[0]!;
  console.log('Ids alone, each in a process of its own; in brackets, the ratio to the pack:');
  console.table(figures.map((theirs) => row(theirs, ours)));
}

function measure(name: string, path: string): Figures {
  const script = join(import.meta.dirname, 'measure.ts');
  const args = ['--expose-gc', '--import', 'tsx', script, name, path];
  const output = execFileSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  return JSON.parse(output.toString()) as Figures;
}

function row(theirs: Figures, ours: Figures): Record<string, string | number> {
  const shown = (value: number, of: number): string =>
    `${value.toPrecision(3)} (${(value / of).toPrecision(2)})`;
  return {
    peer: theirs.name,
    MB: shown(theirs.bytes / 1e6, ours.bytes / 1e6),
    'build s': shown(theirs.buildSeconds, ours.buildSeconds),
    'open ms': shown(theirs.openMilliseconds, ours.openMilliseconds),
    'hit ns': shown(theirs.hitNanoseconds, ours.hitNanoseconds),
    'miss ns': shown(theirs.missNanoseconds, ours.missNanoseconds),
    'memory MB': shown(theirs.megabytes, ours.megabytes),
    'false answers': theirs.falseAnswers,
  };
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(3);
