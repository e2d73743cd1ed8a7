import { postedText } from '../flickr/address/posted-between';
import type { Report } from './report';

/** The first four are those that the builder's generic source reads back. */
const COLUMNS = [
  'photo',
  'owner',
  'url',
  'dataset',
  'name',
  'whose',
  'files',
  'sha256',
  'address',
  'fetched',
  'index',
  'sample',
  'extension',
  'made',
  'posted',
] as const;

/**
 * The report as the text of a CSV file (RFC 4180), a row for each photo and dataset.
 * @param nameOf a dataset's name for people.
 */
export function toCsv(report: Report, nameOf: (dataset: string) => string): string {
  const index = report.index.map(({ fingerprint }) => fingerprint).join(' ');
  const sample = report.index.some((one) => one.sample) ? 'yes' : 'no';
  const { version, date } = report.extension;
  const extension = date === null ? version : `${version} (${date})`;
  const rows = report.photos.flatMap(({ id, owner, url, datasets, posted }) =>
    datasets.map((dataset) => [
      id,
      owner ?? '',
      url,
      dataset,
      nameOf(dataset),
      ...evidence(report, dataset),
      index,
      sample,
      extension,
      report.made,
      posted ? postedText(posted) : '',
    ]),
  );
  return csvText([COLUMNS, ...rows]);
}

/** Whose a dataset's lists are, their files, and where and when those were fetched. */
function evidence({ searched }: Report, dataset: string): string[] {
  const parts = searched.filter((one) => one.dataset === dataset);
  const lists = parts.flatMap((part) => part.lists);
  const all = (of: (list: (typeof lists)[number]) => string | undefined): string =>
    lists.map((list) => of(list) ?? '').join('; ');
  return [
    [...new Set(parts.map(({ whose }) => whose))].join(' '),
    all(({ name }) => name),
    all(({ sha256 }) => sha256),
    all(({ url }) => url),
    all(({ fetched }) => fetched),
  ];
}

/** Rows as the text of a CSV file (RFC 4180), safe to open in a spreadsheet. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');

/** A cell, quoted where it must be. */
function cell(text: string): string {
  const safe = neutralise(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Keeps spreadsheets from running a cell as a formula: an apostrophe goes before whatever they
 * would read as one.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const neutralise = (text: string): string =>
  /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/.test(text) ? `'${text}` : text;
