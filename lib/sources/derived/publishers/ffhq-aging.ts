import { readLines } from '../../formats/read-lines';
import { tableRows } from '../../formats/table';
import { UNREADABLE } from '../../rows';
import { ffhqBase } from '../bases/ffhq';
import { numberKey } from '../keys';
import type { DerivedSource } from '../types';

/**
 * FFHQ-Aging: a table with the number of the image in FFHQ, age, gender, pose and so on.
 * @see https://github.com/royorel/FFHQ-Aging-Dataset
 */
export const ffhqAging: DerivedSource = {
  id: 'ffhq-aging',
  title: 'FFHQ-Aging',
  files: 'ffhq_aging_labels.csv',
  takes: (path) => /(^|\/)ffhq_aging_labels\.csv$/.test(path),
  origin: 'https://github.com/royorel/FFHQ-Aging-Dataset (public)',
  dataset: 'ffhq-aging',
  base: ffhqBase,
  read: (file, log, resolve) => {
    const open = tableRows({
      delimiter: ',',
      quoted: true,
      columns: ['image_number', 'age_group'],
      row: ([number = '']) => {
        const key = numberKey(number);
        return key === null ? UNREADABLE : resolve(key);
      },
      openEnd: 'doubt',
    });
    return readLines(file, { ...FORMAT, open }, log);
  },
};

const FORMAT = {
  title: 'a list of FFHQ-Aging',
  expected: 'a table with commas and a header with image_number and age_group',
} as const;
