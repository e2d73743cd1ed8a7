import { rowOfUrl } from '../flickr-url';
import { readEntries } from '../formats/read-entries';
import { isSkip, UNREADABLE } from '../rows';
import type { Row, Source } from '../types';

/** Flickr-Faces-HQ: the dataset's metadata, or the smaller list behind its search page. */
export const ffhq: Source = {
  id: 'ffhq',
  title: 'FFHQ',
  files: 'ffhq-dataset-v2.json or ffhq-dataset-v1-processed.json',
  takes: (path) => /(^|\/)ffhq-dataset-v[12](-processed)?\.json$/.test(path),
  origin: 'https://github.com/NVlabs/ffhq-dataset (public)',
  dataset: 'ffhq',
  read: (file, log) => readEntries(file, FFHQ_FORMAT, log),
};

/** One image: `{metadata: {photo_url, …}, …}`; in the search page's list `{url, title, author}`. */
interface Image {
  metadata?: { photo_url?: unknown } | null;
  url?: unknown;
}

function readImage(value: unknown): Row {
  if (typeof value !== 'object' || value === null) return UNREADABLE;
  const { metadata, url } = value as Image;
  const address = metadata?.photo_url ?? url;
  if (typeof address !== 'string') return UNREADABLE;
  const row = rowOfUrl(address, 'ffhq');
  // All images in the dataset are from Flickr: any other address means a broken row.
  return isSkip(row) ? UNREADABLE : row;
}

/** Also used for lists that refer to photos by their numbers in this one. */
export const FFHQ_FORMAT = {
  title: 'a list of FFHQ',
  expected: '{"0": {"metadata": {"photo_url": …}}, …} or {"0": {"url": …}, …}',
  member: null,
  row: readImage,
} as const;
