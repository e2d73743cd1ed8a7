import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { NO_PHOTO, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * EG1800: numbered portraits, each with the address of its image on Flickr or with `None`.
 * @see https://github.com/bio-punk/AutoPortraitMatting a copy of the list
 */
export const eg1800: Source = {
  id: 'eg1800',
  title: 'EG1800',
  files: 'alldata_urls.txt',
  takes: (path) => /(^|\/)alldata_urls\.txt$/.test(path),
  origin: 'https://github.com/bio-punk/AutoPortraitMatting (a copy of the list)',
  dataset: 'eg1800',
  read: (file, log) => readLines(file, FORMAT, log),
};

/** Duplicates have a digit after the size. */
const COPY = /(_[a-z])[0-9](?=\.jpg$)/;

const ROW = /^[0-9]{5}\.jpg\s+(None|https?:\S+\.jpg)\s*$/;

function readRow(line: string): Row {
  const address = ROW.exec(line)?.[1];
  if (address === undefined) return UNREADABLE;
  return address === 'None' ? NO_PHOTO : rowOfUrl(address.replace(COPY, '$1'), 'eg1800');
}

const FORMAT = {
  title: 'an EG1800 list',
  expected: 'lines like 00001.jpg <address> or 00001.jpg None',
  open: plainRows(readRow),
} as const;
