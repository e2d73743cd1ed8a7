import * as v from 'valibot';
import { isPhotoId } from '../ids/photo-id';
import { PRIVACY, type Gathered, type OwnPhotos } from '../own-photos/types';
import { MARKS, type MarkRow } from './marks';
import type { WholeCheck } from './types';

const FORMAT = 'overexposed-check';
const VERSION = 1;

const time = v.nullable(v.pipe(v.number(), v.finite()));
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const photoId = v.custom<string>((value) => typeof value === 'string' && isPhotoId(value));

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  name: text(200),
  made: v.pipe(v.string(), v.isoTimestamp()),
  account: v.object({ owner: v.nullable(text(128)), photos: v.nullable(count) }),
  albumsOnly: count,
  photos: v.array(v.strictTuple([photoId, time, time, v.picklist(PRIVACY)])),
  marks: v.array(
    v.object({ photo: photoId, dataset: text(128), mark: v.picklist(MARKS), date: count }),
  ),
});

/** What an exported check brings along. The index is asked anew: a file accuses nobody. */
export interface ImportedCheck {
  name: string;
  /** When the photos were gathered, in milliseconds since 1970. */
  made: number;
  gathered: Omit<Gathered, 'files'>;
  marks: MarkRow[];
}

/**
 * A check as the text of a JSON file. What was found is in it for whoever reads the file.
 * @param marks those of its findings.
 */
export function exportCheck({ check, contents }: WholeCheck, marks: readonly MarkRow[]): string {
  const { name, made, account, albumsOnly, answer } = check;
  const { ids, posted, taken, privacy } = contents.photos;
  const orNull = (seconds: number): number | null => (Number.isNaN(seconds) ? null : seconds);
  const head = {
    ...{ format: FORMAT, version: VERSION, name, made: new Date(made).toISOString() },
    ...{ account, albumsOnly },
    answer: { ...answer, date: new Date(answer.date).toISOString(), listed: contents.listed },
    ...{ marks },
  };
  // A line for each photo, in seconds since 1970: posted, taken.
  const rows = Array.from(ids, (id, i) =>
    JSON.stringify([
      ...[String(id), orNull(posted[i]!), orNull(taken[i]!)],
      PRIVACY[privacy[i]!] ?? 'unknown',
    ]),
  );
  const opened = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${opened},\n  "photos": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** Reads an exported check. @throws {Error} one sentence, when the text is none. */
export function importCheck(file: string): ImportedCheck {
  let json: unknown;
  try {
    json = JSON.parse(file);
  } catch {
    throw new Error('This file is not JSON.');
  }
  const result = v.safeParse(schema, json);
  if (!result.success) {
    const [issue] = result.issues;
    const where = v.getDotPath(issue);
    throw new Error(`This file holds no check${where ? ` (at ${where})` : ''}.`);
  }
  const { name, made, account, albumsOnly, photos, marks } = result.output;
  return {
    name,
    made: Date.parse(made),
    gathered: { photos: columnsOf(photos), account, albumsOnly, problems: [] },
    marks,
  };
}

type Row = v.InferOutput<typeof schema>['photos'][number];

/** In columns, ascending; of a photo that is there twice the first row counts. */
function columnsOf(photos: readonly Row[]): OwnPhotos {
  const byId = new Map<number, Row>();
  for (const row of photos) if (!byId.has(Number(row[0]))) byId.set(Number(row[0]), row);
  const ids = Float64Array.from(byId.keys()).sort();
  const rows = Array.from(ids, (id) => byId.get(id)!);
  return {
    ids,
    posted: Float64Array.from(rows, ([, posted]) => posted ?? NaN),
    taken: Float64Array.from(rows, ([, , taken]) => taken ?? NaN),
    privacy: Uint8Array.from(rows, ([, , , privacy]) => PRIVACY.indexOf(privacy)),
  };
}
