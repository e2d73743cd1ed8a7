import { cocoImageRow } from '../coco-images';
import { readEntries } from '../formats/read-entries';
import type { Source } from '../types';

/**
 * COCO-WholeBody: COCO's annotations of people with additional fields.
 * @see https://github.com/jin-s13/COCO-WholeBody/blob/master/data_format.md
 */
export const cocoWholebody: Source = {
  id: 'coco-wholebody',
  title: 'COCO-WholeBody',
  files: 'coco_wholebody_{train,val}_v1.0.json',
  takes: (path) => /(^|\/)coco_wholebody_(train|val)_v[0-9.]+\.json$/.test(path),
  origin: 'https://github.com/jin-s13/COCO-WholeBody (public)',
  dataset: 'coco-wholebody',
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  title: 'a file of COCO-WholeBody',
  expected: '{"images": [{"coco_url": …, "flickr_url": …}, …], …}',
  member: 'images',
  row: cocoImageRow('coco-wholebody'),
} as const;
