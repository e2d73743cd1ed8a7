import { rowOfUrl } from '../flickr-url';
import { readLines } from '../formats/read-lines';
import type { LineRows } from '../formats/read-lines';
import { UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * PubFig: images from all over the web, in a development and an evaluation set. Rows have person, image
 * number, address, rectangle and MD5 sum, separated by tabs; two comment lines name the columns.
 * @see https://github.com/Garfield2005/PubFigDownload a copy of the development set's list
 */
export const pubfig: Source = {
  id: 'pubfig',
  title: 'PubFig',
  files: 'dev_urls.txt, eval_urls.txt',
  takes: (path) => /(^|\/)(dev|eval)_urls\.txt$/.test(path),
  origin: 'http://www.cs.columbia.edu/CAVE/databases/pubfig/ (a copy: Garfield2005 on GitHub)',
  dataset: 'pubfig',
  read: (file, log) => readLines(file, FORMAT, log),
};

const ROW = /^[^\t]+\t[0-9]+\t([^\t]+)\t-?[0-9]+(?:,-?[0-9]+){3}\t[0-9a-f]{32}\s*$/i;

function readRow(line: string): Row {
  const url = ROW.exec(line)?.[1];
  return url === undefined ? UNREADABLE : rowOfUrl(url, 'pubfig');
}

/** Some copies lack the `#` before the column names. */
const open = (first: string): LineRows => ({
  row: readRow,
  header: first.startsWith('person\timagenum\t'),
  quoted: false,
  openEnd: 'whole',
});

const FORMAT = {
  title: 'a PubFig list',
  expected: 'lines of person, number, address, rectangle and MD5 sum, separated by tabs',
  open,
} as const;
