import { splitFields } from '../formats/delimited';
import { readImageName } from '../../flickr/address/image-name';
import { isSkip } from '../rows';
import { isLongPhotoId } from '../../ids/photo-id';
import { columnsOf, type Columns, hasFlickrColumn } from './columns';
import { readNamed, readNsid } from './cells';
import { rowsOfLine } from './line';
import { isNothing } from './nothing';

/** How a text lays out its rows. */
export interface Table {
  /** Lines above the column names; blank lines and comments do not count. */
  readonly above: number;
  readonly delimiter: string;
  readonly names: readonly string[];
  readonly columns: Columns;
}

const DELIMITERS = [',', '\t', ';', '|'];

/** Excel's way to declare the delimiter. */
export const SEPARATOR = /^"?sep=(.)"?$/i;

/** The most lines above a table. */
const MOST_ABOVE = 20;
/** The number of rows examined to find out what a column holds. */
const MOST_ROWS = 200;
/** The share of non-empty cells that must fit. */
const ENOUGH = 0.9;

/**
 * The table at the start of a text; null if its lines are independent, `unknown` if it is a table without a
 * sign that it is about Flickr.
 * @param lines the first lines, without blank ones and comments.
 */
export function findTable(lines: readonly string[]): Table | 'unknown' | null {
  const delimiter = SEPARATOR.exec(lines[0] ?? '')?.[1];
  const delimiters = delimiter === undefined ? DELIMITERS : [delimiter];
  for (let above = delimiter === undefined ? 0 : 1; above <= MOST_ABOVE; above++) {
    const header = lines[above];
    if (header === undefined) return null;
    const rows = lines.slice(above + 1, above + 1 + MOST_ROWS);
    const tables = delimiters.map((each) => tableOf(above, each, header, rows));
    const [best] = tables.filter((table) => table !== null).sort((a, b) => b.width - a.width);
    if (best) return best.table;
    if (delimiters.some((each) => namesColumns(header, each))) return 'unknown';
    // Rows with photos cannot be text above a table.
    if ([rowsOfLine(header)].flat().some((row) => !isSkip(row))) return null;
  }
  return null;
}

function tableOf(
  above: number,
  delimiter: string,
  header: string,
  rows: readonly string[],
): { table: Table; width: number } | null {
  const names = splitFields(header, delimiter).map((name) => name.trim());
  const found = columnsOf(names);
  const isKnown = found.photo.length + found.url.length + found.owner.length > 0;
  if (!isKnown && found.perhaps.length === 0) return null;
  const fields = rows.map((row) => splitFields(row, delimiter));
  const isOfFlickr = names.length === 1 || hasFlickrColumn(names) || namesFlickr(fields, found);
  const perhaps = found.perhaps.filter((place) => holdsPhotos(fields, place, found, isOfFlickr));
  const columns = { ...found, perhaps };
  if (!isKnown && perhaps.length === 0) return null;
  const width = names.length + found.photo.length + found.url.length;
  return { table: { above, delimiter, names, columns }, width };
}

/** Whether a line consists of column names, one of which could be a photo's. */
function namesColumns(line: string, delimiter: string): boolean {
  const names = splitFields(line, delimiter).map((name) => name.trim());
  const areWords = names.every((name) => /^[\p{L}_ -]*$/u.test(name));
  return names.length > 1 && areWords && columnsOf(names).perhaps.length > 0;
}

/** Whether any row has the NSID of a member, or a Flickr address. */
function namesFlickr(rows: readonly (readonly string[])[], columns: Columns): boolean {
  const places = [...columns.url, ...columns.nsid, ...columns.owner];
  return rows.some((row) =>
    places.some((place) => {
      const cell = row[place]?.trim() ?? '';
      return readNsid(cell) !== null || /flic/i.test(cell);
    }),
  );
}

/**
 * Whether an ambiguous column holds photos: image names, or, in a table about Flickr, numbers as long as
 * photo ids. None may contradict the addresses in its row.
 */
function holdsPhotos(
  rows: readonly (readonly string[])[],
  place: number,
  { photo, url }: Columns,
  isOfFlickr: boolean,
): boolean {
  let filled = 0;
  let photos = 0;
  for (const row of rows) {
    const cell = row[place]?.trim() ?? '';
    if (isNothing(cell)) continue;
    filled++;
    const id = perhapsPhoto(cell, isOfFlickr);
    if (id < 0) continue;
    photos++;
    for (const other of [...photo, ...url]) {
      const named = readNamed(row[other]?.trim() ?? '');
      if (named && named.photoId >= 0 && named.photoId !== id) return false;
    }
  }
  return filled > 0 && photos >= ENOUGH * filled;
}

/**
 * The photo in an ambiguous cell: an address or an image name, or a long number if the table is about
 * Flickr; otherwise -1.
 */
export function perhapsPhoto(cell: string, isOfFlickr: boolean): number {
  const { photoId = -1 } = readNamed(cell) ?? {};
  const isSure = /flic/i.test(cell) || readImageName(cell) !== null;
  return isSure || (isOfFlickr && isLongPhotoId(String(photoId))) ? photoId : -1;
}
