import { isLongPhotoId } from '../../ids/photo-id';
import { UNREADABLE } from '../rows';
import type { Row } from '../types';
import { type Columns, columnsOf, hasFlickrColumn } from './columns';
import { readNamed, readNsid } from './cells';
import type { Doubts } from './doubts';
import { perhapsPhoto } from './layout';
import { rowsOfLine } from './line';
import { rowOfCells } from './row';
import { cellsOf } from './table-rows';

/** How deeply records may be nested: `{"photos": {"photo": […]}}`, `{"_source": {"meta": …}}`. */
const DEEPEST = 3;

/** The rows of a JSON value: a record, a single text or number, or the records in it. */
export function rowsOfValue(value: unknown, doubts: Doubts): readonly Row[] {
  return isContainer(value) ? rowsIn(value, doubts, 0) : [rowsOfLine(String(value))].flat();
}

/** @param isOfPhotos whether the value's name is one for photos. */
function rowsIn(value: object, doubts: Doubts, depth: number, isOfPhotos = false): readonly Row[] {
  const row = Array.isArray(value) ? null : rowOfRecord(value as Record<string, unknown>, doubts);
  if (row !== null) return [row];
  if (depth >= DEEPEST) return [UNREADABLE];
  const rows = Object.entries(value).flatMap(([name, inner]: [string, unknown]): readonly Row[] => {
    if (isContainer(inner)) return rowsIn(inner, doubts, depth + 1, isPhotoColumn(name));
    if (!Array.isArray(value)) return [];
    return isOfPhotos ? [rowOfNumber(inner)] : [UNREADABLE];
  });
  return rows.length > 0 ? rows : [UNREADABLE];
}

const isPhotoColumn = (name: string): boolean => columnsOf([name]).photo.length > 0;

/** The row for a text or number in an array; a short number may mean something else. */
function rowOfNumber(value: unknown): Row {
  const [row = UNREADABLE] = [rowsOfLine(String(value))].flat();
  return 'photoId' in row && isLongPhotoId(String(row.photoId)) ? row : UNREADABLE;
}

const isContainer = (value: unknown): value is object =>
  typeof value === 'object' && value !== null;

/** The row for a record with a member that would be read as a column; null if it has none. */
function rowOfRecord(record: Record<string, unknown>, doubts: Doubts): Row | null {
  const names = Object.keys(record).filter((name) => !isContainer(plain(record[name])));
  const columns = columnsOf(names);
  const text = (place: number): string => textOf(record[names[place]!]);
  const perhaps = photoColumns(columns, names, text);
  const { photo, url, owner } = columns;
  if (photo.length + perhaps.length + url.length + owner.length === 0) return null;
  return rowOfCells(cellsOf({ ...columns, perhaps }, text), doubts);
}

function photoColumns(
  columns: Columns,
  names: readonly string[],
  text: (place: number) => string,
): number[] {
  const { perhaps, owner, nsid, url } = columns;
  const isOfFlickr =
    hasFlickrColumn(names) ||
    [...owner, ...nsid].some((place) => readNsid(text(place)) !== null) ||
    url.some((place) => readNamed(text(place)) !== null && text(place) !== '');
  return perhaps.filter((place) => perhapsPhoto(text(place), isOfFlickr) >= 0);
}

/** A plain text, also if Flickr's API wraps it in an object. */
const plain = (value: unknown): unknown =>
  isContainer(value) ? ('_content' in value ? value._content : value) : value;

/** A text or number, as a table would have it. */
function textOf(value: unknown): string {
  const text = plain(value);
  if (typeof text === 'number') return String(text);
  return typeof text === 'string' ? text.trim() : '';
}

/** Numbers that may have been rounded, and strings, which may contain such numbers. */
const EXPONENTS = /"(?:[^"\\]|\\.)*"|-?[0-9.]+e[+-]?[0-9]+/gi;

/** Parses JSON, keeping numbers with an exponent as text: the last digits of `9e12` are unknown. */
export function parseExactly(json: string): unknown {
  const text = json.replace(EXPONENTS, (found) => (found.startsWith('"') ? found : `"${found}"`));
  return JSON.parse(text);
}

/** The rows for a member of an object whose names may be photos. */
export function rowsOfEntry(name: string, value: unknown, doubts: Doubts): readonly Row[] {
  const isPhoto = isLongPhotoId(name) || /flic/i.test(name);
  if (!isPhoto) return isContainer(value) ? rowsIn(value, doubts, 0, isPhotoColumn(name)) : [];
  const record = isContainer(value) && !Array.isArray(value) ? value : {};
  const owner = typeof value === 'string' ? { nsid: value } : {};
  const row = rowOfRecord({ ...record, ...owner, id: undefined, photo: name }, doubts);
  return row === null ? [UNREADABLE] : [row];
}
