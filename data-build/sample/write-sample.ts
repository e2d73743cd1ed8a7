import { createWriteStream, rmSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { pluralise } from '../pluralise';
import { DataError, isMissing } from '../errors';
import { makeFolders, removeFolders } from '../output/folders';
import { onInterrupt } from '../output/interrupt';
import type { Progress } from '../terminal';
import type { SampleOptions } from './photos';
import { sampleSightings } from './sightings';

const PLAIN = 'sightings.csv';
const ZIPPED = 'sightings.csv.gz';
/** Larger samples are compressed: a hundred million photos would take 4 GB. */
const MOST_PLAIN = 1_000_000;

/**
 * Writes a sample as a list that the source `list` reads, into a folder of its own.
 * @returns the path of the list.
 * @throws {DataError} if the folder contains anything but a sample.
 */
export async function writeSample(
  folder: string,
  options: SampleOptions,
  progress: Progress,
): Promise<string> {
  const name = options.photos > MOST_PLAIN ? ZIPPED : PLAIN;
  const unfinished = `.${name}.part`;
  await refuseOthers(folder, [PLAIN, ZIPPED, unfinished]);
  const made = makeFolders(folder);
  const leave = (): void => {
    rmSync(join(folder, unfinished), { force: true });
    removeFolders(made);
  };
  const release = onInterrupt(leave);
  try {
    const text = Readable.from(csv(options, progress));
    const file = createWriteStream(join(folder, unfinished));
    if (name === ZIPPED) await pipeline(text, createGzip({ level: 1 }), file);
    else await pipeline(text, file);
    await rename(join(folder, unfinished), join(folder, name));
    await rm(join(folder, name === PLAIN ? ZIPPED : PLAIN), { force: true });
  } catch (error) {
    leave();
    throw error;
  } finally {
    release();
    progress.clear();
  }
  return join(folder, name);
}

async function refuseOthers(folder: string, ours: readonly string[]): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    // If it is not a folder, that is reported when the folder is made.
    if (isMissing(error)) return [];
    throw error;
  });
  const other = names.find((name) => !ours.includes(name));
  if (other !== undefined) {
    throw new DataError(`${folder} contains something else (${other}): choose another folder.`);
  }
}

function* csv(options: SampleOptions, progress: Progress): Generator<string> {
  yield 'photo,owner,dataset\n';
  let rows = 0;
  for (const batch of sampleSightings(options)) {
    let text = '';
    for (const { photoId, owner, dataset } of batch)
      text += `${photoId},${owner ?? ''},${dataset}\n`;
    rows += batch.length;
    progress.show(() => pluralise(rows, 'row'));
    yield text;
  }
}
