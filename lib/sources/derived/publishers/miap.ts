import { plainRows } from '../../formats/lines';
import { readLines } from '../../formats/read-lines';
import { tableRows } from '../../formats/table';
import { UNREADABLE } from '../../rows';
import type { Row } from '../../types';
import { openImagesBase } from '../bases/open-images';
import type { DerivedSource } from '../types';

/**
 * MIAP, the part of Open Images with new annotations of people: a table with a row for each person, and a
 * list with a line for each image, `<subset>/<id>`.
 * @see https://storage.googleapis.com/openimages/web/extended.html
 */
export const miap: DerivedSource = {
  id: 'miap',
  title: 'MIAP',
  files: 'open_images_extended_miap_boxes_*.csv or open_images_extended_miap_images_*.lst',
  takes: (path) =>
    /(^|\/)open_images_extended_miap_(boxes_[a-z]+\.csv|images_[a-z]+\.lst)$/.test(path),
  origin: 'https://storage.googleapis.com/openimages/web/extended.html (public)',
  dataset: 'miap',
  base: openImagesBase,
  read: (file, log, resolve) => {
    const row = (id: string): Row => (ID.test(id) ? resolve(id.toLowerCase()) : UNREADABLE);
    const boxes = tableRows({
      delimiter: ',',
      quoted: true,
      columns: ['ImageID', 'GenderPresentation'],
      row: ([id = '']) => row(id),
      openEnd: 'doubt',
    });
    const images = plainRows((line) => row(LINE.exec(line)?.[1] ?? ''));
    return readLines(file, { ...FORMAT, open: (first) => boxes(first) ?? images() }, log);
  },
};

const ID = /^[0-9a-f]{16}$/i;
const LINE = /^(?:train|validation|test)\/([0-9a-f]+)\s*$/i;

const FORMAT = {
  title: 'a list of MIAP',
  expected: 'a header with ImageID and GenderPresentation, or lines like train/<id>',
} as const;
