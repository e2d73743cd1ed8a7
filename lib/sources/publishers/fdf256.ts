import { readEntries } from '../formats/read-entries';
import { metaInfoRow } from '../metainfo';
import type { Source } from '../types';

/**
 * Flickr Diverse Faces 256: a file for training and one for validation, each an object with an
 * entry for each face, `{photo_url, user_nsid, landmark: [x, y, …], …}`.
 * @see https://github.com/hukkelas/FDF/blob/master/FDF256.md
 */
export const fdf256: Source = {
  id: 'fdf256',
  title: 'FDF256',
  files: '{train,val}/fdf_metainfo.json',
  takes: (path) => /(^|\/)fdf_metainfo\.json$/.test(path),
  origin: 'https://github.com/hukkelas/FDF/blob/master/FDF256.md (public)',
  dataset: 'fdf256',
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  title: 'the metadata of FDF256',
  expected: '{"0": {"photo_url": …, "user_nsid": …, "landmark": [x, y, …], …}, …}',
  member: null,
  row: metaInfoRow(
    'fdf256',
    ({ user_nsid, landmark }) =>
      user_nsid !== undefined && Array.isArray(landmark) && typeof landmark[0] === 'number',
  ),
} as const;
