import * as v from 'valibot';
import { readListAddress } from '../flickr/address/list-address';
import { isPhotoId } from '../ids/photo-id';
import { placeAt } from '../own-photos/place';
import { isSeconds } from '../own-photos/seconds';
import { PRIVACY, PROBLEMS, type OwnPhotos, type Privacy, type Problem } from '../own-photos/types';
import type { CheckedPhotos } from './make-check';
import { MARKS, type MarkRow } from './marks';
import type { WholeCheck } from './types';

const FORMAT = 'overexposed-check';
const VERSION = 1;

// Plain functions: validators of the library that no other page uses would enlarge the popup.
const isText = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most;
const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;
const isPhoto = (value: unknown): value is string => typeof value === 'string' && isPhotoId(value);
const isTime = (value: unknown): value is number | null => value === null || isSeconds(value);

function isProblem(value: unknown): value is Problem {
  const { kind, count, examples } = Object(value) as Record<keyof Problem, unknown>;
  return (
    (PROBLEMS as readonly unknown[]).includes(kind) &&
    isCount(count) &&
    Array.isArray(examples) &&
    examples.every((example) => isText(example, 1_000))
  );
}

/**
 * A photo: its id, when it was posted and taken in seconds since 1970, and its visibility; then where it was
 * taken, in degrees, if that is known and the person chose to save it.
 */
type Row = [
  ...[id: string, posted: number | null, taken: number | null, privacy: Privacy],
  ...([] | [latitude: number, longitude: number]),
];

function isRow(value: unknown): value is Row {
  if (!Array.isArray(value)) return false;
  const [id, posted, taken, privacy, ...place] = value as unknown[];
  const [latitude, longitude] = place;
  return (
    isPhoto(id) &&
    isTime(posted) &&
    isTime(taken) &&
    (PRIVACY as readonly unknown[]).includes(privacy) &&
    (place.length === 0 ||
      (place.length === 2 &&
        typeof latitude === 'number' &&
        typeof longitude === 'number' &&
        placeAt(latitude, longitude) !== null))
  );
}

/** What a check says of itself, and of each that it was merged from. */
const SAID = {
  name: v.custom<string>((value) => isText(value, 200)),
  made: v.custom<string>((value) => isText(value, 40) && !Number.isNaN(Date.parse(value))),
  account: v.object({
    owner: v.custom<string | null>((value) => value === null || isText(value, 128)),
    photos: v.custom<number | null>((value) => value === null || isCount(value)),
  }),
  albumsOnly: v.custom<number>(isCount),
  list: v.optional(
    v.custom<string>((value) => isText(value, 4_096) && readListAddress(value) !== null),
  ),
  // Absent from files of earlier versions.
  problems: v.optional(v.array(v.custom<Problem>(isProblem)), []),
};

const schema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  ...SAID,
  sources: v.optional(
    v.array(
      v.object({
        ...SAID,
        id: v.custom<string>((value) => isText(value, 128)),
        photos: v.custom<number>(isCount),
      }),
    ),
  ),
  photos: v.array(v.custom<Row>(isRow)),
  marks: v.array(
    v.object({
      photo: v.custom<string>(isPhoto),
      dataset: v.custom<string>((value) => isText(value, 128)),
      mark: v.picklist(MARKS),
      date: v.custom<number>(isCount),
    }),
  ),
});

/** The contents of an exported check. Its findings are not used: the index is asked again, so a file accuses nobody. */
export interface ImportedCheck {
  name: string;
  /** When the photos were gathered, in milliseconds since 1970. */
  made: number;
  gathered: CheckedPhotos;
  marks: MarkRow[];
}

/**
 * Exports a check as JSON. Its findings are included for people who read the file.
 * @param marks the marks of its findings.
 */
export function exportCheck({ check, contents }: WholeCheck, marks: readonly MarkRow[]): string {
  const { name, made, account, albumsOnly, answer, list, problems, sources } = check;
  const { ids, posted, taken, privacy, places } = contents.photos;
  const orNull = (seconds: number): number | null => (Number.isNaN(seconds) ? null : seconds);
  const head = {
    ...{ format: FORMAT, version: VERSION, name, made: new Date(made).toISOString() },
    ...{ account, albumsOnly, list, problems },
    sources: sources?.map((source) => ({ ...source, made: new Date(source.made).toISOString() })),
    answer: { ...answer, date: new Date(answer.date).toISOString(), listed: contents.listed },
    ...{ marks },
  };
  // One line per photo: see `Row`.
  const rows = Array.from(ids, (id, i) =>
    JSON.stringify([
      ...[String(id), orNull(posted[i]!), orNull(taken[i]!)],
      PRIVACY[privacy[i]!] ?? 'unknown',
      ...(places && !Number.isNaN(places.latitude[i])
        ? [places.latitude[i], places.longitude[i]]
        : []),
    ]),
  );
  const opened = JSON.stringify(head, null, 2).replace(/\n\}$/, '');
  return `${opened},\n  "photos": [\n${rows.join(',\n')}\n  ]\n}\n`;
}

/** Reads an exported check. @throws {Error} with one sentence if the text is not one. */
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
    throw new Error(`This file does not contain a check${where ? ` (at ${where})` : ''}.`);
  }
  const { name, made, account, albumsOnly, photos, marks, list, problems, sources } = result.output;
  return {
    name,
    made: Date.parse(made),
    gathered: {
      ...{ photos: columnsOf(photos), account, albumsOnly, problems },
      ...(list !== undefined && { list }),
      ...(sources?.length && {
        sources: sources.map(({ list, made, ...source }) => ({
          ...{ ...source, made: Date.parse(made) },
          ...(list !== undefined && { list }),
        })),
      }),
    },
    marks,
  };
}

/** Converts rows to columns, ascending by id; if a photo occurs twice, the first row counts. */
function columnsOf(photos: readonly Row[]): OwnPhotos {
  const byId = new Map<number, Row>();
  for (const row of photos) if (!byId.has(Number(row[0]))) byId.set(Number(row[0]), row);
  const ids = Float64Array.from(byId.keys()).sort();
  const rows = Array.from(ids, (id) => byId.get(id)!);
  const places = rows.some(({ length }) => length > 4) && {
    places: {
      latitude: Float64Array.from(rows, ([, , , , latitude]) => latitude ?? NaN),
      longitude: Float64Array.from(rows, ([, , , , , longitude]) => longitude ?? NaN),
    },
  };
  return {
    ids,
    posted: Float64Array.from(rows, ([, posted]) => posted ?? NaN),
    taken: Float64Array.from(rows, ([, , taken]) => taken ?? NaN),
    privacy: Uint8Array.from(rows, ([, , , privacy]) => PRIVACY.indexOf(privacy)),
    ...places,
  };
}
