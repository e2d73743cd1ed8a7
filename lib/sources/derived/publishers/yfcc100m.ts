import { parsePhotoId } from '../../../ids/photo-id';
import { plainRows } from '../../formats/lines';
import { readLines } from '../../formats/read-lines';
import type { LineRows } from '../../formats/read-lines';
import { tableRows } from '../../formats/table';
import { UNREADABLE } from '../../rows';
import type { Row } from '../../types';
import { lineKey, photoKey, yfcc100mBase } from '../bases/yfcc100m';
import { numberKey } from '../keys';
import type { DerivedSource, Resolve } from '../types';

/**
 * YFCC100M holds photos of everything, so being in it says nothing about faces. A separate list, from any
 * program or dataset that found faces, names those photos: a table with a column `line` (the line number in
 * YFCC100M, from 0) or `photo` (the photo id), or tab-separated lines `<line> <photo> <hash>` as in CLIP's
 * subset.
 * @see https://github.com/openai/CLIP/blob/main/data/yfcc100m.md
 */
export const yfcc100m: DerivedSource = {
  id: 'yfcc100m',
  title: 'YFCC100M, photos with faces',
  files: 'faces*.{txt,csv,tsv}, with a header line or photo',
  takes: (path) => /(^|\/)faces[^/]*\.(txt|csv|tsv)$/i.test(path),
  origin:
    'https://multimedia-commons.s3.amazonaws.com (public); which have faces is for you to list',
  dataset: 'yfcc100m',
  base: yfcc100mBase,
  read: (file, log, resolve) => readLines(file, { ...FORMAT, open: opening(resolve) }, log),
};

const SUBSET = /^[0-9]+\t([0-9]+)\t[0-9a-f]{8,32}$/;

function opening(resolve: Resolve): (first: string) => LineRows | null {
  const photo = (text: string): Row => {
    const photoId = parsePhotoId(text.trim());
    return photoId < 0 ? UNREADABLE : resolve(photoKey(photoId));
  };
  const line = (text: string): Row => {
    const key = numberKey(text);
    return key === null ? UNREADABLE : resolve(lineKey(key));
  };
  const subset = plainRows((text) => photo(SUBSET.exec(text)?.[1] ?? ''), 'doubt');
  // A truncated number is still a number: the last one must have a line end.
  const tables = [',', '\t'].flatMap((delimiter) => [
    tableRows({
      delimiter,
      quoted: false,
      columns: ['photo'],
      row: ([id = '']) => photo(id),
      openEnd: 'cut',
    }),
    tableRows({
      delimiter,
      quoted: false,
      columns: ['line'],
      row: ([n = '']) => line(n),
      openEnd: 'cut',
    }),
  ]);
  return (first) => {
    if (SUBSET.test(first)) return subset();
    for (const table of tables) {
      const rows = table(first.trim());
      if (rows) return rows;
    }
    return null;
  };
}

const FORMAT = {
  title: 'a list of photos of YFCC100M',
  expected: 'a header with line or photo, or lines of <line>, <photo> and <hash> separated by tabs',
} as const;
