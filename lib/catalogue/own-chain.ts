import { flowsOf, type Flow } from './flows';
import { cameFrom } from './own-ways';
import type { Dataset } from './schema';

/** How many of a person's photos; null where that is not known. */
interface OwnCount {
  photos: number | null;
  /** There may be more of them. */
  isLeast: boolean;
}

/** A dataset, and how many of the photos its list names. */
export interface OwnPlace extends OwnCount {
  id: string;
}

/** A dataset that was made from another, and how many of the photos both lists name. */
export interface OwnStep extends OwnCount, Pick<Flow, 'from' | 'to' | 'source'> {}

/** What the photos were looked up in. */
export interface Asked {
  /** Ids of the datasets whose whole lists were asked for these photos: they alone can say "none". */
  complete: ReadonlySet<string>;
  /** The person may have more photos in the lists than these. */
  isLeast: boolean;
}

/** Where a person's photos are in the chain of datasets. */
export interface OwnChain {
  places: OwnPlace[];
  steps: OwnStep[];
}

/**
 * The datasets whose lists name a person's photos, all that those were made from, and what was made
 * from them at once; with each how many of the photos it holds. A photo counts for a step where both
 * lists name it and no other parent's does.
 * @param photos for each, the ids of the datasets whose lists name it; also of lists of one's own.
 */
export function ownChain(
  photos: readonly { datasets: readonly string[] }[],
  datasets: readonly Dataset[],
  { complete, isLeast }: Asked,
): OwnChain {
  const counts = new Map<string, number>();
  for (const id of photos.flatMap((photo) => photo.datasets))
    counts.set(id, (counts.get(id) ?? 0) + 1);

  const flows = flowsOf(datasets);
  const drawn = new Set(counts.keys());
  for (const id of drawn) for (const { from, to } of flows) if (to === id) drawn.add(from);
  for (const { from, to } of flows) if (counts.has(from)) drawn.add(to);

  const known = datasets.map(({ id }) => id).filter((id) => drawn.has(id));
  const others = [...drawn].filter((id) => !known.includes(id)).sort();
  const places = [...known, ...others].map((id): OwnPlace => {
    const none = complete.has(id) ? 0 : null;
    return { id, photos: counts.get(id) ?? none, isLeast: isLeast || !complete.has(id) };
  });
  const placeOf = new Map(places.map((place) => [place.id, place]));

  const parentOf = cameFrom(datasets);
  const steps = flows
    .filter(({ from, to }) => drawn.has(from) && drawn.has(to))
    .map(({ from, to, source }): OwnStep => {
      const origins = photos
        .filter((photo) => photo.datasets.includes(to))
        .map((photo) => parentOf(to, photo.datasets));
      const passed = origins.filter((origin) => origin.from === from).length;
      const mayHave = origins.some((one) => one.from === null && one.several.includes(from));
      const ends = [placeOf.get(from)!, placeOf.get(to)!];
      const isWhole = ends.every(({ id }) => complete.has(id)) && !mayHave;
      const isNone = isWhole || ends.some((end) => end.photos === 0);
      return {
        ...{ from, to, source },
        photos: passed > 0 ? passed : isNone ? 0 : null,
        isLeast: isLeast || !isWhole,
      };
    });
  return { places, steps };
}
