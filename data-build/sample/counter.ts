/**
 * Flickr numbers photos in the order of upload. Published milestones up to 2010, estimates after that.
 * Source: kullin.net/2010/09/flickr-5-billion-photos and the dates of single photos.
 */
const MILESTONES: readonly (readonly [date: string, photoId: number])[] = [
  ['2004-12-31', 2.752e6],
  ['2005-06-29', 2.2524e7],
  ['2005-12-30', 7.9628e7],
  ['2006-06-28', 1.7753e8],
  ['2006-12-29', 3.3806e8],
  ['2007-05-15', 5e8],
  ['2007-10-06', 1.5e9],
  ['2007-11-13', 2e9],
  ['2008-05-17', 2.5e9],
  ['2008-11-03', 3e9],
  ['2009-05-04', 3.5e9],
  ['2009-10-11', 4e9],
  ['2010-09-18', 5e9],
  ['2012-01-01', 6.6e9],
  ['2013-01-01', 8.33e9],
  ['2014-01-01', 1.17e10],
  ['2014-05-01', 1.41e10],
  ['2015-01-01', 1.6e10],
];

const TIMES = MILESTONES.map(([date]) => Date.parse(date) / 1000);

/** The state of Flickr's counter. */
export interface CounterReading {
  photoId: number;
  /** Photos per second. */
  rate: number;
}

/** The counter at a time (seconds since 1970), linear between milestones. */
export function readCounter(time: number): CounterReading {
  let i = 1;
  while (i < TIMES.length - 1 && TIMES[i]! <= time) i++;
  const [from, to] = [MILESTONES[i - 1]![1], MILESTONES[i]![1]];
  const rate = (to - from) / (TIMES[i]! - TIMES[i - 1]!);
  return { photoId: Math.floor(from + (time - TIMES[i - 1]!) * rate), rate };
}

/** The first and last second covered by the milestones. */
export const COUNTER_SPAN: readonly [number, number] = [TIMES[0]!, TIMES.at(-1)!];
