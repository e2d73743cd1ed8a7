import { rowOfUrl } from '../flickr-url';
import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import { UNREADABLE } from '../rows';
import type { Source } from '../types';

/**
 * FaceScrub: a table of actors and one of actresses, with the address of each image, few of them
 * on Flickr: name, image_id, face_id, url, bbox and sha256, separated by tabs.
 * @see https://github.com/lightalchemist/FaceScrub its authors' download script
 */
export const facescrub: Source = {
  id: 'facescrub',
  title: 'FaceScrub',
  files: 'facescrub_{actors,actresses}.txt or {actors,actresses}_users_normal_bbox.txt',
  takes: (path) =>
    /(^|\/)(facescrub_(actors|actresses)|(actors|actresses)_users_normal_bbox)\.txt$/.test(path),
  origin: 'http://vintage.winklerbros.net/facescrub.html (on request)',
  dataset: 'facescrub',
  read: (file, log) => readLines(file, FORMAT, log),
};

const ofHeader = tableRows({
  delimiter: '\t',
  quoted: false,
  columns: ['url', 'image_id', 'face_id', 'sha256'],
  row: ([url = '']) => rowOfUrl(url, 'facescrub'),
  openEnd: 'doubt',
});

/** A row in a copy that lacks the column names. */
const ROW = /^[^\t]+\t[0-9]+\t[0-9]+\t([^\t]+)\t-?[0-9]+(?:,-?[0-9]+){3}\t[0-9a-f]{64}\s*$/i;

const WITHOUT_HEADER = plainRows((line) => {
  const url = ROW.exec(line)?.[1];
  return url === undefined ? UNREADABLE : rowOfUrl(url, 'facescrub');
})();

const FORMAT = {
  title: 'a FaceScrub list',
  expected: 'a table with tabs and a header with image_id, face_id, url and sha256',
  open: (first: string) => ofHeader(first) ?? (ROW.test(first) ? WITHOUT_HEADER : null),
} as const;
