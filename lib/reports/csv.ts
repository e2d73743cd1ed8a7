import { postedText } from '../flickr/address/posted-between';
import type { Report } from './report';

/** The first four are those that the generic source reads back. */
const COLUMNS = [
  'photo',
  'owner',
  'url',
  'dataset',
  'name',
  'whose',
  'files',
  'sha256',
  'publisher',
  'address',
  'fetched',
  'index',
  'index_format',
  'index_made',
  'sample',
  'extension',
  'made',
  'posted',
] as const;

/** The report as CSV text (RFC 4180), a row for each photo and dataset. */
export function toCsv(report: Report): string {
  const { version, date } = report.extension;
  const extension = date === null ? version : `${version} (${date})`;
  const evidence = new Map<string, string[]>();
  const evidenceOf = (dataset: string): string[] => {
    const known = evidence.get(dataset) ?? evidenceFor(report, dataset);
    evidence.set(dataset, known);
    return known;
  };
  const rows = report.photos.flatMap(({ id, owner, url, datasets, posted }) =>
    datasets.map((dataset) => [
      ...[id, owner ?? '', url, cellOf(dataset)],
      ...evidenceOf(dataset),
      ...[extension, report.made, posted ? postedText(posted) : ''],
    ]),
  );
  return csvText([COLUMNS, ...rows]);
}

/** A dataset's name, the origin of its lists, their files, and the indexes that contain them. */
function evidenceFor({ searched, index }: Report, dataset: string): string[] {
  const parts = searched.filter((one) => one.dataset === dataset);
  const lists = parts.flatMap((part) => part.lists);
  const all = (of: (list: (typeof lists)[number]) => string | undefined): string =>
    lists.map((list) => of(list) ?? '').join('; ');
  const whose = parts.map((part) => (part.altered ? 'changed copy' : part.whose));
  const packs = index.filter(({ fingerprint }) => parts.some((part) => part.index === fingerprint));
  return [
    parts[0]?.name ?? dataset,
    [...new Set(whose)].join('; '),
    all(({ name }) => name),
    all(({ sha256 }) => sha256),
    all(({ publisher }) => publisher),
    all(({ url }) => url),
    all(({ fetched }) => fetched),
    packs.map(({ fingerprint }) => fingerprint).join('; '),
    packs.map(({ version }) => version).join('; '),
    packs.map((pack) => pack.made ?? '').join('; '),
    packs.some(({ sample }) => sample) ? 'yes' : 'no',
  ];
}

/**
 * A dataset's id in the form that sources of tables read: the id of a person's own table may have other
 * characters.
 */
const cellOf = (dataset: string): string =>
  dataset
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .slice(0, 64)
    .replace(/^[._-]+|[._-]+$/g, '');

/** Rows as CSV text (RFC 4180), safe to open in a spreadsheet. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** A cell, quoted if necessary. */
function cell(text: string): string {
  const safe = neutralise(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Prevents spreadsheets from evaluating a cell as a formula, by an apostrophe before it.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const neutralise = (text: string): string =>
  /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(text) ? `'${text}` : text;
