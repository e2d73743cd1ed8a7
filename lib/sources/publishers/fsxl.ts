import { rowOfUrl } from '../flickr-url';
import { readEntries } from '../formats/read-entries';
import { isSkip, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/**
 * Flickr-Suits-XL: an array with an entry for each photo, `{image_name: "<photo>.jpg", photo_url,
 * date_uploaded, …}`.
 * @see https://github.com/KorayUlusan/fsxl-dataset
 */
export const fsxl: Source = {
  id: 'fsxl',
  title: 'FSXL',
  files: 'fsxl-metadata.json',
  takes: (path) => /(^|\/)fsxl-metadata\.json$/.test(path),
  origin: 'https://github.com/KorayUlusan/fsxl-dataset (public)',
  dataset: 'fsxl',
  read: (file, log) => readEntries(file, FORMAT, log),
};

interface Photo {
  image_name?: unknown;
  photo_url?: unknown;
}

function readPhoto(value: unknown): Row {
  const photo: Photo | null = typeof value === 'object' ? value : null;
  if (typeof photo?.image_name !== 'string' || typeof photo.photo_url !== 'string')
    return UNREADABLE;
  const row = rowOfUrl(photo.photo_url, 'fsxl');
  // All images in the dataset are from Flickr and named after the photo: anything else means a broken row.
  return isSkip(row) || photo.image_name !== `${row.photoId}.jpg` ? UNREADABLE : row;
}

const FORMAT = {
  title: 'the metadata of FSXL',
  expected: '[{"image_name": "<photo>.jpg", "photo_url": …, …}, …]',
  member: null,
  row: readPhoto,
} as const;
