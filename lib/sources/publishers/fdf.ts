import { readEntries } from '../formats/read-entries';
import { metaInfoRow } from '../metainfo';
import type { Source } from '../types';

/**
 * Flickr Diverse Faces: an object with an entry for each face, `{photo_url, landmark: [[x, y], …],
 * author, yfcc100m_line_idx, …}`.
 * @see https://github.com/hukkelas/FDF
 */
export const fdf: Source = {
  id: 'fdf',
  title: 'FDF',
  files: 'fdf_metainfo.json',
  takes: (path) => /(^|\/)fdf_metainfo\.json$/.test(path),
  origin: 'https://github.com/hukkelas/FDF (public)',
  dataset: 'fdf',
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  title: 'the metadata of FDF',
  expected: '{"0": {"photo_url": …, "landmark": [[x, y], …], …}, …}',
  member: null,
  row: metaInfoRow('fdf', ({ landmark }) => Array.isArray(landmark) && Array.isArray(landmark[0])),
} as const;
