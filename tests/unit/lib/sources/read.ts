import { SHARED } from '../../../shared';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Tally } from '../../../../lib/sources/tally';
import type { Sighting, Source } from '../../../../lib/sources/types';

/** The result of reading a text with a source. */
export interface Outcome {
  sightings: Sighting[];
  tally: Tally;
}

/** Reads a text as one file, split into pieces of `size` characters. */
export async function readText(
  source: Pick<Source, 'read'>,
  text: string,
  size = 1000,
  name = 'file.txt',
): Promise<Outcome> {
  const tally = new Tally();
  const sightings: Sighting[] = [];
  for await (const batch of source.read({ name, text: pieces(text, size) }, tally)) {
    sightings.push(...batch);
  }
  return { sightings, tally };
}

/** Reads a real list, given its path below `lists/`. */
export async function readShared(source: Source, path: string, into: Tally): Promise<Sighting[]> {
  const sightings: Sighting[] = [];
  const text = createReadStream(join(SHARED, 'lists', path), 'utf8');
  for await (const batch of source.read({ name: path, text }, into)) sightings.push(...batch);
  return sightings;
}

// oxlint-disable-next-line typescript/require-await -- an AsyncIterable is what is asked for
export async function* pieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}
