import { plainRows } from '../formats/lines';
import { readLines } from '../formats/read-lines';
import { tableRows } from '../formats/table';
import { parsePhotoId } from '../../ids/photo-id';
import { matchRow } from '../match';
import { isNsid, NSID } from '../owner';
import { isSkip, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/** Adience: a table per fold, with the owner's NSID and Flickr's name of the image. */
export const adience: Source = {
  id: 'adience',
  title: 'Adience',
  files: 'fold_{0..4}_data.txt, fold_frontal_{0..4}_data.txt, {age,gender}_{train,val,test}*.txt',
  // The frontal folds contain some of the same images.
  whole: [0, 1, 2, 3, 4].map((fold) => `fold_${fold}_data.txt`),
  takes: (path) =>
    /(^|\/)(fold_(frontal_)?[0-4]_data|(age|gender)_(train|val|test)(_subset)?)\.txt$/.test(path),
  origin: 'https://talhassner.github.io/home/projects/Adience/Adience-data.html (on request)',
  dataset: 'adience',
  read: (file, log) => readLines(file, FORMAT, log),
};

const IMAGE = /^([0-9]+)_[0-9a-f]{6,16}_[0-9a-z]{1,2}\.jpg$/;

function readRow([owner = '', image = '']: string[]): Row {
  const photoId = parsePhotoId(IMAGE.exec(image)?.[1] ?? '');
  return photoId < 0 || !isNsid(owner) ? UNREADABLE : { photoId, owner, dataset: 'adience' };
}

const ofHeader = tableRows({
  delimiter: '\t',
  quoted: false,
  columns: ['user_id', 'original_image'],
  row: readRow,
});

/** A path of the aligned faces, with or without a label, as in training lists. */
const readPath = matchRow(
  new RegExp(
    `^(?:.*/)?(?<owner>${NSID})/(?:landmark|coarse_tilt)_aligned_face\\.[0-9]+\\.` +
      String.raw`(?<photo>[0-9]+)_[0-9a-f]{6,16}_[0-9a-z]{1,2}\.jpg(?:\s+-?[0-9]+)*\s*$`,
  ),
  'adience',
);
const PATHS = plainRows(readPath)();

const FORMAT = {
  title: 'an Adience fold',
  expected: 'a table with tabs and a header with user_id and original_image',
  open: (first: string) => ofHeader(first) ?? (isSkip(readPath(first)) ? null : PATHS),
} as const;
