import type { Random } from '../../../data-build/sample/random';

/** How a page's photos were uploaded. */
export interface PageKind {
  name: string;
  /** Generates the ids of a page. */
  draw: (random: Random) => number[];
}

const PHOTOS = 100;
/** Photos of one upload, as many as the sample's members upload at a time. */
const SESSION = 7;
/** Seconds between the photos of an upload. */
const PAUSE = 3;
/** Seconds over which a page of several uploads spreads. */
const SPREAD = 365 * 86_400;

/** A period in which Flickr's counter ran at a constant rate, with its first and last value. */
interface Era {
  name: string;
  from: number;
  to: number;
  /** Photos per second. */
  rate: number;
}

/** From the counter's milestones: see `data-build/sample/counter.ts`; the later ones are estimates. */
const ERAS: readonly Era[] = [
  { name: 'of 2008 to 2013', from: 2e9, to: 8.3e9, rate: 42 },
  { name: 'of 2015 to 2020', from: 1.6e10, to: 5e10, rate: 215 },
];

/** Typical Flickr pages. @param zero the first value of the list's counter. */
export function pageKinds(zero: number): PageKind[] {
  const upload = (random: Random, from: number, count: number, { rate }: Era): number[] => {
    let id = from;
    return Array.from({ length: count }, () => {
      id += 1 + random.below(2 * PAUSE * rate);
      return id;
    });
  };
  const between = (random: Random, from: number, to: number): number =>
    zero + from + random.below(to - from);
  const kinds = ERAS.flatMap((era): PageKind[] => [
    {
      name: `one upload ${era.name}`,
      draw: (random) => upload(random, between(random, era.from, era.to), PHOTOS, era),
    },
    {
      name: `many uploads ${era.name}`,
      draw: (random) => {
        const start = between(random, era.from, era.to);
        return Array.from({ length: Math.ceil(PHOTOS / SESSION) }, () =>
          upload(random, start + random.below(SPREAD * era.rate), SESSION, era),
        )
          .flat()
          .slice(0, PHOTOS);
      },
    },
  ]);
  const anywhere: PageKind = {
    name: 'found by a search, of all years',
    draw: (random) => Array.from({ length: PHOTOS }, () => between(random, 0, 5.5e10)),
  };
  return [...kinds, anywhere];
}

const MEMBERS = 50;

/** The members that a page names by NSID; hardly any is in a list. */
export function memberPage(random: Random): string[] {
  return Array.from({ length: MEMBERS }, () => `${1e7 + random.below(2 ** 28)}@N99`);
}
