import { type ListProvenance, merged } from '../../lib/catalogue/provenance';
import { Tally } from '../../lib/sources/tally';
import { DataError } from '../errors';
import type { Input, InputRead } from '../inputs/input';
import type { Parts } from '../sightings/parts';
import type { SightingStore } from '../sightings/store';
import type { Progress } from '../terminal';

/** An input that was read. */
export interface Ingested {
  input: Input;
  tally: Tally;
  read: InputRead;
}

/** Reads all inputs into the store. @throws {DataError | ListError} if one gives no photo. */
export async function ingest(
  inputs: readonly Input[],
  store: SightingStore,
  progress: Progress,
): Promise<Ingested[]> {
  const ingested: Ingested[] = [];
  for (const [index, input] of inputs.entries()) {
    const tally = new Tally();
    const read = await input.read(store, index, tally, progress);
    if (tally.rowsWithPhoto === 0) throw new DataError(describeEmpty(input, tally));
    ingested.push({ input, tally, read });
  }
  return ingested;
}

function describeEmpty({ id, path }: Input, { rows, skipped }: Tally): string {
  const reasons = skipped.map(({ reason, rows: n }) => `${n.toLocaleString('en')} ${reason}`);
  const why = rows === 0 ? 'no rows' : reasons.join(', ');
  return `${id}: there is no photo in ${path ?? 'the sample'} (${why}).`;
}

/**
 * The number of rows read from each dataset's own lists, usable or not. If the rows name their dataset,
 * unusable rows belong to none.
 */
export function rowsByDataset(
  datasets: readonly string[],
  ingested: readonly Ingested[],
  parts: Parts,
): number[] {
  const rows = new Map(datasets.map((id) => [id, 0]));
  const add = (id: string, n: number): unknown => rows.set(id, (rows.get(id) ?? 0) + n);
  for (const { input, tally } of ingested)
    if (input.dataset !== null) add(input.dataset, tally.rows);
  for (const { input, dataset, rows: n } of parts.all) {
    if (ingested[input]!.input.dataset === null) add(dataset, n);
  }
  return datasets.map((id) => rows.get(id)!);
}

/** The provenance of each dataset's rows. */
export function provenanceByDataset(
  datasets: readonly string[],
  ingested: readonly Ingested[],
  parts: Parts,
): ListProvenance[] {
  return datasets.map((id) => {
    const inputs = new Set(parts.all.flatMap((part) => (part.dataset === id ? part.input : [])));
    // A list without any new photo is still one of the dataset's lists.
    ingested.forEach(({ input }, index) => {
      if (input.dataset === id) inputs.add(index);
    });
    return merged(
      [...inputs].sort((a, b) => a - b).map((index) => ingested[index]!.read.provenance),
    );
  });
}
