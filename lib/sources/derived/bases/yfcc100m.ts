import { parseNsid } from '../../../ids/nsid';
import { parsePhotoId } from '../../../ids/photo-id';
import { plainRows } from '../../formats/lines';
import { readLines } from '../../formats/read-lines';
import { normalOwner } from '../../owner';
import { UNREADABLE } from '../../rows';
import type { Row } from '../../types';
import { numberKey } from '../keys';
import type { BaseList, Keyed } from '../types';

/**
 * YFCC100M's photos and videos by id and, if the table numbers its lines, by line number. It has 25
 * tab-separated columns: line number, photo id, hash, NSID, nickname, …; or the same 23 without line number
 * and hash, as the collection was first published.
 * @see https://lbsn.vgiscience.org/tutorial/yfcc-introduction
 */
export const yfcc100mBase: BaseList = {
  id: 'yfcc100m',
  title: 'YFCC100M',
  files: 'yfcc100m_dataset*',
  takes: (path) => /(^|\/)yfcc100m_dataset(-[0-9])?(\.(txt|tsv|csv))?$/.test(path),
  read: (file, log) => readLines(file, FORMAT, log),
};

/** The key for a line number, counted from 0 as in the table. */
export const lineKey = (line: string): string => `line ${line}`;

/** The key for a photo id. */
export const photoKey = (photoId: number): string => `photo ${photoId}`;

function readRow(text: string): Row<Keyed> {
  const fields = text.split('\t');
  const numbered = fields.length === 25;
  if (!numbered && fields.length !== 23) return UNREADABLE;
  const photoId = parsePhotoId(fields[numbered ? 1 : 0]!);
  const owner = normalOwner(parseNsid(fields[numbered ? 3 : 1]!));
  if (photoId < 0 || owner === null) return UNREADABLE;
  const keys = [photoKey(photoId)];
  if (numbered) {
    const line = numberKey(fields[0]!);
    if (line === null) return UNREADABLE;
    keys.push(lineKey(line));
  }
  return { photoId, owner, dataset: 'yfcc100m', keys };
}

const FORMAT = {
  title: 'the table of YFCC100M',
  expected:
    '25 columns separated by tabs, <line>, <photo>, <hash>, <NSID>, …, or the last 23 and <photo>',
  open: plainRows(readRow),
} as const;
