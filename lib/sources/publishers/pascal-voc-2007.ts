import { readElements } from '../formats/read-elements';
import { parsePhotoId } from '../../ids/photo-id';
import { NO_PHOTO, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * PASCAL VOC 2007: a file for each image, whose `source` has the photo id as `flickrid`; the `flickrid` of
 * its `owner` is an arbitrary name and is not read. Later editions name no photos. Others use this layout
 * for images of any origin, often with ids copied from an example, so the database's name must be the
 * challenge's.
 * @see http://host.robots.ox.ac.uk/pascal/VOC/voc2007/
 */
export const pascalVoc2007: Source = {
  id: 'pascal-voc-2007',
  title: 'PASCAL VOC 2007',
  files: 'Annotations/*.xml',
  takes: (path) => /(^|\/)Annotations\/[0-9]{6}\.xml$/.test(path),
  origin: 'http://host.robots.ox.ac.uk/pascal/VOC/voc2007/ (public)',
  dataset: 'pascal-voc-2007',
  read: (file, log) => readElements(file, FORMAT, log),
};

const SOURCE = /<source>((?:(?!<\/source>)[^])*)<\/source>/;
const DATABASE = /<database>\s*The VOC2007 Database\s*<\/database>/;
const PHOTO = /<flickrid>\s*([0-9]+)\s*<\/flickrid>/;

function readAnnotation(text: string): Row {
  const source = SOURCE.exec(text)?.[1] ?? '';
  if (!DATABASE.test(source)) return UNREADABLE;
  const photoId = parsePhotoId(PHOTO.exec(source)?.[1] ?? '');
  return photoId < 0 ? NO_PHOTO : { photoId, owner: null, dataset: 'pascal-voc-2007' };
}

const FORMAT = {
  title: 'an annotation of PASCAL VOC 2007',
  expected: '<annotation> with a <source> of The VOC2007 Database and a <flickrid>',
  root: 'annotation',
  element: 'annotation',
  row: readAnnotation,
} as const;
