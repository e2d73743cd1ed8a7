import { rowOfUrl } from '../flickr-url';
import { readLines } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import type { Source } from '../types';

/**
 * FaceScrub: a table of actors and one of actresses, with the address of each image, few of them
 * on Flickr: name, image_id, face_id, url, bbox and sha256, divided by tabs.
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

const FORMAT = {
  title: 'a FaceScrub list',
  expected: 'a table with tabs and a header with image_id, face_id, url and sha256',
  open: tableRows({
    delimiter: '\t',
    quoted: false,
    columns: ['url', 'image_id', 'face_id', 'sha256'],
    row: ([url = '']) => rowOfUrl(url, 'facescrub'),
    openEnd: 'doubt',
  }),
} as const;
