import { COUNTER_SPAN } from './counter';
import type { Random } from './random';

/** Upload sessions in chronological order. */
export interface Sessions {
  /** Seconds since 1970. */
  start: Float64Array;
  /** The owner's number, from 0. */
  owner: Uint32Array;
  photos: Uint32Array;
  owners: number;
}

/**
 * Mean and standard deviation of the natural logarithm of a member's photo count: 33 photos on average, 5
 * or fewer for half of them.
 */
const OWNER_MU = 1.69;
const OWNER_SIGMA = 1.9;
const MOST_PHOTOS = 20_000;
/**
 * Valid for lists of up to this many photos. Larger ones have more of each member: YFCC100M has 172 photos
 * per member, which growth by the square root matches.
 */
const COMMON_SIZE = 3_630_000;
/** Average photos per session. */
const SESSION = 7;
/** Average seconds over which a member's sessions are spread. */
const ACTIVE = 1.2 * 365 * 86_400;
/** Starts are multiples of this many seconds, so that start and number fit into one sort key. */
const GRAIN = 8;
const NUMBERS = 2 ** 26;

/** Per cent of photos by year of upload, from 2005, in a list like MegaFace's. */
const YEARS = [1.5, 4.5, 8.5, 11.5, 13, 14, 15, 15.5, 13, 3.4];

/**
 * Generates upload sessions with `photos` photos in total.
 * @throws {RangeError} above 2^26 sessions, about 400 million photos.
 */
export function drawSessions(photos: number, random: Random): Sessions {
  const keys: number[] = [];
  const owner: number[] = [];
  const length: number[] = [];
  let owners = 0;
  const growth = Math.sqrt(Math.max(1, photos / COMMON_SIZE));
  for (let left = photos; left > 0; owners++) {
    const drawn = Math.round(growth * Math.exp(OWNER_MU + OWNER_SIGMA * random.normal()));
    let own = Math.min(left, Math.max(1, drawn), Math.floor(growth * MOST_PHOTOS));
    left -= own;
    const home = drawTime(random);
    while (own > 0) {
      const session = Math.min(own, 1 + Math.floor(random.exponential(SESSION - 1)));
      own -= session;
      const start = inSpan(home + random.exponential(ACTIVE));
      keys.push(Math.floor((start - COUNTER_SPAN[0]) / GRAIN) * NUMBERS + keys.length);
      owner.push(owners);
      length.push(session);
    }
  }
  if (keys.length > NUMBERS) throw new RangeError('Too many photos for one sample.');
  const order = Float64Array.from(keys).sort();
  const at = (key: number) => key % NUMBERS;
  return {
    start: order.map((key) => COUNTER_SPAN[0] + Math.floor(key / NUMBERS) * GRAIN),
    owner: Uint32Array.from(order, (key) => owner[at(key)]!),
    photos: Uint32Array.from(order, (key) => length[at(key)]!),
    owners,
  };
}

/** A time distributed by {@link YEARS}, uniform within a year. */
function drawTime(random: Random): number {
  let left = random.next() * YEARS.reduce((sum, share) => sum + share);
  const index = YEARS.findIndex((share) => (left -= share) < 0);
  const year = 2005 + Math.max(0, index);
  const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  return (from + random.next() * (to - from)) / 1000;
}

/** Folds a time past the end of the span back into it. */
function inSpan(time: number): number {
  const [from, to] = COUNTER_SPAN;
  return time < to ? time : from + ((time - from) % (to - from));
}
