import { readEntries } from '../formats/read-entries';
import { metaInfoRow } from '../metainfo';
import type { Source } from '../types';

/**
 * Flickr Diverse Humans: an object with an entry for each person, `{photo_url, user_nsid, author,
 * yfcc100m_line_idx, …}`, without landmarks.
 * @see https://github.com/hukkelas/FDH
 */
export const fdh: Source = {
  id: 'fdh',
  title: 'FDH',
  files: 'metadata.json',
  takes: (path) => /(^|\/)metadata\.json$/.test(path),
  origin: 'https://github.com/hukkelas/FDH (public)',
  dataset: 'fdh',
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  title: 'the metadata of FDH',
  expected: '{"0": {"photo_url": …, "user_nsid": …, …}, …} without landmarks',
  member: null,
  row: metaInfoRow(
    'fdh',
    ({ user_nsid, landmark }) => user_nsid !== undefined && landmark === undefined,
  ),
} as const;
