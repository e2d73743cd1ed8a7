import * as v from 'valibot';
import type { ListRecord } from './types';

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** The fields of a record that are relied on; others are preserved. */
const RECORD = v.looseObject({
  id: v.string(),
  name: v.string(),
  added: v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15)),
  enabled: v.boolean(),
  complete: v.boolean(),
  manifest: v.looseObject({
    sample: v.boolean(),
    photos: count,
    owners: count,
    datasets: v.array(v.looseObject({ id: v.string(), rows: count, photos: count, owners: count })),
    files: v.array(v.looseObject({ name: v.string(), sha256: v.string() })),
  }),
  report: v.nullable(
    v.looseObject({
      source: v.string(),
      rows: count,
      rowsWithPhoto: count,
      skipped: v.array(
        v.looseObject({ reason: v.string(), rows: count, examples: v.array(v.unknown()) }),
      ),
      notes: v.array(v.string()),
    }),
  ),
  failure: v.optional(
    v.looseObject({ state: v.picklist(['missing', 'damaged', 'unsupported']), error: v.string() }),
  ),
});

/** Whether a stored value is a list's record. */
export const isRecord = (stored: unknown, id: string): stored is ListRecord =>
  v.is(RECORD, stored) && stored.id === id;

/**
 * Replaces an invalid record: a list was added here, and what it would answer is unknown. It can be removed
 * like any other.
 */
export const unreadableRecord = (id: string): ListRecord => ({
  id,
  name: id.slice(0, 12) || '…',
  added: 0,
  enabled: true,
  complete: true,
  manifest: {
    ...{ format: 'overexposed-pack', version: 0, sample: false, photos: 0, owners: 0 },
    datasets: [],
    files: [],
  },
  report: null,
  failure: { state: 'damaged', error: 'What the browser has stored of this list cannot be read.' },
});
