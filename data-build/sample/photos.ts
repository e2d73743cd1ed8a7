import { FIRST_INVENTED_PHOTO, inventedNsid } from '../../lib/ids/invented';
import { readCounter } from './counter';
import { drawDiveFace, drawSet } from './datasets';
import { createRandom, type Random } from './random';
import { drawSessions } from './sessions';

/** What to generate. */
export interface SampleOptions {
  /** The number of photos. */
  photos: number;
  /** The same seed gives the same sample. */
  seed: number;
}

/** Photos of a sample by ascending id; the arrays are equally long. */
export interface SampleBatch {
  ids: Float64Array;
  /** The owner's number, see {@link sampleOwner}. */
  owners: Uint32Array;
  /** Index into SAMPLE_SETS. */
  sets: Uint8Array;
}

/** The NSID of a sample owner. */
export const sampleOwner = (owner: number): string =>
  // An odd factor, so that neighbours in time do not get neighbouring numbers.
  inventedNsid(10_000_000 + ((owner * 2_654_435_761) % 2 ** 28));

/**
 * Seconds between the listed photos of a session: median, and standard deviation of the logarithm. Long,
 * because a list has only some of the uploaded photos. These and the shares below give gaps like those in
 * DiveFace's list.
 */
const PAUSE = 22;
const PAUSE_SIGMA = 0.95;
/** The share of sessions with consecutive ids. */
const CONSECUTIVE = 0.01;
/** The share of odd steps that become even: two machines issue odd and even ids in turn. */
const SAME_PARITY = 0.97;
const BATCH = 2 ** 16;
/** More than the places in a batch; products with ids below 2^34 stay exact. */
const PLACES = 2 ** 19;

/** Generates photos in batches, in bounded memory except for the sessions (20 bytes each). */
export function* samplePhotos({ photos, seed }: SampleOptions): Generator<SampleBatch> {
  const random = createRandom(seed);
  const sessions = drawSessions(photos, random);
  const inDiveFace = Uint8Array.from({ length: sessions.owners }, () =>
    Number(drawDiveFace(random)),
  );

  // Ids still to be sorted, each combined with the index of its owner in `owners`.
  let keys: number[] = [];
  let owners: number[] = [];
  let last = 0;

  function take(below: number): SampleBatch {
    const sorted = Float64Array.from(keys).sort();
    const limit = below * PLACES;
    const ready = sorted.subarray(0, lowerBound(sorted, limit));
    const batch: SampleBatch = {
      // Ids are unique: the later one takes the next free id.
      ids: ready.map(
        (key) => FIRST_INVENTED_PHOTO + (last = Math.max(Math.floor(key / PLACES), last + 1)),
      ),
      owners: Uint32Array.from(ready, (key) => owners[key % PLACES]!),
      sets: new Uint8Array(ready.length),
    };
    batch.owners.forEach((owner, i) => (batch.sets[i] = drawSet(random, inDiveFace[owner] === 1)));
    const rest = sorted.subarray(ready.length);
    owners = Array.from(rest, (key) => owners[key % PLACES]!);
    keys = Array.from(rest, (key, place) => key - (key % PLACES) + place);
    return batch;
  }

  for (let i = 0; i < sessions.start.length; i++) {
    const { photoId, rate } = readCounter(sessions.start[i]!);
    if (keys.length >= BATCH) yield take(photoId);
    for (const id of drawIds(photoId, rate, sessions.photos[i]!, random)) {
      keys.push(id * PLACES + owners.length);
      owners.push(sessions.owner[i]!);
    }
  }
  yield take(Infinity);
}

/** The number of ascending keys below a limit. */
function lowerBound(keys: Float64Array, limit: number): number {
  const at = keys.findIndex((key) => key >= limit);
  return at < 0 ? keys.length : at;
}

/** The ids of one session. */
function drawIds(first: number, rate: number, count: number, random: Random): number[] {
  const consecutive = random.next() < CONSECUTIVE;
  let id = first + random.below(Math.ceil(rate * 8) + 1);
  const ids: number[] = [];
  for (let i = 0; i < count; i++) {
    ids.push(id);
    const step = consecutive
      ? 1
      : 1 + Math.floor(PAUSE * rate * Math.exp(PAUSE_SIGMA * random.normal()));
    const odd = step % 2;
    id += step + (odd && random.next() < SAME_PARITY ? 1 : 0);
  }
  return ids;
}
