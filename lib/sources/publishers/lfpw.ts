import { rowOfUrl } from '../flickr-url';
import { readLines } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import type { Source } from '../types';

/**
 * Labeled Face Parts in the Wild: images from all over the web, each with a row for every worker who marked
 * its points and one for their average. The columns are imgurl, worker and the points, separated by tabs.
 * @see https://neerajkumar.org/databases/lfpw/ its columns are known from code that reads it
 */
export const lfpw: Source = {
  id: 'lfpw',
  title: 'LFPW',
  files: 'kbvt_lfpw_v1_{train,test}.csv',
  takes: (path) => /(^|\/)kbvt_lfpw_v1_(train|test)\.csv$/.test(path),
  origin: 'https://neerajkumar.org/databases/lfpw/ (public)',
  dataset: 'lfpw',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'an LFPW list',
  expected: 'a table with tabs and a header with imgurl and worker',
  open: tableRows({
    delimiter: '\t',
    quoted: false,
    columns: ['imgurl', 'worker'],
    row: ([url = '']) => rowOfUrl(url, 'lfpw'),
    openEnd: 'doubt',
  }),
} as const;
