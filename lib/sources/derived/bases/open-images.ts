import { rowOfUrl } from '../../flickr-url';
import { readLines } from '../../formats/read-lines';
import { openImages, openImagesTable, OPEN_IMAGES_FORMAT } from '../../publishers/open-images';
import { withKeys } from '../keys';
import type { BaseList } from '../types';

/** Open Images' photos by image id, 16 hexadecimal digits. */
export const openImagesBase: BaseList = {
  id: openImages.id,
  title: openImages.title,
  files: openImages.files,
  takes: openImages.takes,
  read: (file, log) => readLines(file, FORMAT, log),
};

const FORMAT = {
  ...OPEN_IMAGES_FORMAT,
  open: openImagesTable((page, id) =>
    withKeys(rowOfUrl(page, openImages.id), [id.trim().toLowerCase()]),
  ),
} as const;
