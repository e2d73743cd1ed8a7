import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import type { Source } from '../types';

/**
 * Flickr8k: image names as given by Flickr, `<photo>_<secret>.jpg`, followed by a number and a caption
 * (five rows per photo) or alone. One name in the captions ends in `.jpg.1`.
 * @see https://jair.org/index.php/jair/article/view/10833 the dataset; its files are known from copies on
 * GitHub
 */
export const flickr8k: Source = {
  id: 'flickr8k',
  title: 'Flickr8k',
  files: 'Flickr8k{,.lemma}.token.txt, Flickr_8k.{train,dev,test}Images.txt',
  takes: (path) =>
    /(^|\/)(Flickr8k\.(lemma\.)?token|Flickr_8k\.(train|dev|test)Images)\.txt$/.test(path),
  onlyByName: true,
  origin: 'University of Illinois (on request; copies of the captions are on GitHub)',
  dataset: 'flickr8k',
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  title: 'a Flickr8k list',
  expected: 'lines like <photo>_<secret>.jpg#0 and a caption after a tab, or <photo>_<secret>.jpg',
  open: plainRows(
    matchRow(/^(?<photo>[0-9]+)_[0-9a-f]{6,12}\.jpg(?:\s*$|(?:\.1)?#[0-9]\t.*$)/, 'flickr8k'),
  ),
} as const;
