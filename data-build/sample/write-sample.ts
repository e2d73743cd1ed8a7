import { createWriteStream, rmSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { DataError } from '../errors';
import { onInterrupt } from '../output/interrupt';
import type { Progress } from '../terminal';
import type { SampleOptions } from './photos';
import { sampleSightings } from './sightings';

const PLAIN = 'sightings.csv';
const ZIPPED = 'sightings.csv.gz';
/** Larger samples are gzipped: a hundred million photos would take 4 GB. */
const MOST_PLAIN = 1_000_000;

/**
 * Writes a sample as a list that the source `list` reads, into a folder for it alone.
 * @returns the path of the list.
 * @throws {DataError} when the folder holds anything but a sample.
 */
export async function writeSample(
  folder: string,
  options: SampleOptions,
  progress: Progress,
): Promise<string> {
  const name = options.photos > MOST_PLAIN ? ZIPPED : PLAIN;
  await mkdir(folder, { recursive: true });
  const others = (await readdir(folder)).filter((file) => file !== PLAIN && file !== ZIPPED);
  if (others.length > 0) {
    throw new DataError(`${folder} holds something else (${others[0]!}): choose another folder.`);
  }
  const unfinished = join(folder, `.${name}.part`);
  const release = onInterrupt(() => {
    rmSync(unfinished, { force: true });
  });
  try {
    const text = Readable.from(csv(options, progress));
    const file = createWriteStream(unfinished);
    if (name === ZIPPED) await pipeline(text, createGzip({ level: 1 }), file);
    else await pipeline(text, file);
    for (const old of [PLAIN, ZIPPED]) await rm(join(folder, old), { force: true });
    await rename(unfinished, join(folder, name));
  } finally {
    release();
    progress.clear();
    await rm(unfinished, { force: true });
  }
  return join(folder, name);
}

function* csv(options: SampleOptions, progress: Progress): Generator<string> {
  yield 'photo,owner,dataset\n';
  let rows = 0;
  for (const batch of sampleSightings(options)) {
    let text = '';
    for (const { photoId, owner, dataset } of batch)
      text += `${photoId},${owner ?? ''},${dataset}\n`;
    rows += batch.length;
    progress.show(() => `${rows.toLocaleString('en')} rows`);
    yield text;
  }
}
