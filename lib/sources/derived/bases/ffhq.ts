import { readEntries } from '../../formats/read-entries';
import { ffhq, FFHQ_FORMAT } from '../../publishers/ffhq';
import { numberKey, withKeys } from '../keys';
import type { BaseList } from '../types';

/** FFHQ's photos by their numbers, 0 to 69999, which are the keys of its list. */
export const ffhqBase: BaseList = {
  id: ffhq.id,
  title: ffhq.title,
  files: ffhq.files,
  takes: ffhq.takes,
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  ...FFHQ_FORMAT,
  row: (value: unknown, name: string) => {
    const key = numberKey(name);
    return withKeys(FFHQ_FORMAT.row(value), key === null ? [] : [key]);
  },
} as const;
