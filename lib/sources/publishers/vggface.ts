import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { UNREADABLE } from '../rows';
import type { Source } from '../types';

/** VGG Face: a file per person with addresses of images from all over the web. */
export const vggface: Source = {
  id: 'vggface',
  title: 'VGG Face',
  files: 'files/*.txt',
  takes: (path) => /(^|\/)(?!licence\.txt$|readme)[^/]+\.txt$/i.test(path),
  origin: 'https://github.com/aqeelanwar/MaskTheFace (a copy; withdrawn by its publishers)',
  dataset: 'vggface',
  read: (file, log) => readLines(file, FORMAT, log),
};

/** `<number> <address> <left> <top> <right> <bottom> <pose> <score> <curated>` */
const ROW = /^[0-9]+ (\S+)(?: -?[0-9.]+){6} [01]$/;

const FORMAT = {
  title: 'a VGG Face list',
  expected: 'lines like <number> <address> <left> <top> <right> <bottom> <pose> <score> <curated>',
  open: plainRows((line) => {
    const url = ROW.exec(line)?.[1];
    return url === undefined ? UNREADABLE : rowOfUrl(url, 'vggface');
  }),
} as const;
