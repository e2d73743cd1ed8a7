import { FIRST_INVENTED_PHOTO } from '../../lib/ids/invented';
import type { ListProvenance } from '../../lib/catalogue/provenance';
import type { PackInput, PhotoBatch } from '../../lib/pack/input';
import type { PhotoSpool } from './photo-spool';
import type { SightingStatistics } from './collect-statistics';

/**
 * Sightings with their statistics, as input for the encoder.
 * @param photos with owners by rank.
 * @param rows rows read, by dataset.
 * @param provenance by dataset.
 */
export function packInput(
  photos: PhotoSpool,
  survey: SightingStatistics,
  rows: readonly number[],
  provenance: readonly ListProvenance[],
): PackInput {
  const { ranked, used, resolver } = survey;
  const owners: string[] = [];
  const indexOf = new Int32Array(used.length).fill(-1);
  used.forEach((is, rank) => {
    if (is) indexOf[rank] = owners.push(ranked.names[rank]!) - 1;
  });
  return {
    sample: survey.firstPhoto >= FIRST_INVENTED_PHOTO,
    made: lastFetched(provenance),
    datasets: survey.datasets.map((id, i) => {
      return { id, rows: rows[i]!, ...survey.ofDataset(i), ...provenance[i]! };
    }),
    sets: resolver.sets.all,
    owners,
    // Almost always every name owns some photo; then ranks are the pack's numbers.
    photos: () => (owners.length === used.length ? photos.batches() : renumbered(photos, indexOf)),
  };
}

/** The last day on which a list was downloaded; undefined if unknown. */
function lastFetched(provenance: readonly ListProvenance[]): string | undefined {
  const days = provenance.flatMap(({ lists }) => lists.flatMap(({ fetched }) => fetched ?? []));
  return days.sort().at(-1);
}

/** The photos, with the owners' numbers in the pack instead of their ranks. */
async function* renumbered(photos: PhotoSpool, indexOf: Int32Array): AsyncGenerator<PhotoBatch> {
  for await (const { ids, sets, nsids, aliases } of photos.batches()) {
    yield { ids, sets, nsids: numbersOf(nsids, indexOf), aliases: numbersOf(aliases, indexOf) };
  }
}

function numbersOf(ranks: Int32Array, indexOf: Int32Array): Int32Array {
  const numbers = new Int32Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i]!;
    numbers[i] = rank < 0 ? -1 : indexOf[rank]!;
  }
  return numbers;
}
