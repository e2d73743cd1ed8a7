import { rowOfUrl } from '../flickr-url';
import { readLines } from '../formats/read-lines';
import type { LineFormat } from '../formats/read-lines';
import type { Format } from '../formats/row-reader';
import { tableRows } from '../formats/table';
import type { Row, Sighting, Source } from '../types';

/**
 * Open Images: a table for each subset with ImageID, Subset, OriginalURL, OriginalLandingURL (the photo's
 * page), License, AuthorProfileURL, Author, Title, …; titles may be quoted.
 * @see https://storage.googleapis.com/openimages/web/download_v7.html
 */
export const openImages: Source = {
  id: 'open-images',
  title: 'Open Images',
  files: '{train,validation,test}-images-*.csv, image_ids_and_rotation.csv or images.csv',
  takes: (path) =>
    /(^|\/)(images|image_ids_and_rotation|(train|validation|test)-images[^/]*)\.csv$/.test(path),
  origin: 'https://storage.googleapis.com/openimages/web/download_v7.html (public)',
  dataset: 'open-images',
  read: (file, log) => readLines(file, FORMAT, log),
};

/** Shared with lists that refer to these files, for messages. */
export const OPEN_IMAGES_FORMAT: Format = {
  title: 'a list of Open Images',
  expected: 'a table with commas and a header with ImageID and OriginalLandingURL',
};

/** The table. `row` makes a row from the address of a photo's page and the image id. */
export const openImagesTable = <S extends Sighting>(
  row: (page: string, id: string) => Row<S>,
): LineFormat<S>['open'] =>
  tableRows({
    delimiter: ',',
    quoted: true,
    columns: ['OriginalLandingURL', 'ImageID'],
    row: ([page = '', id = '']) => row(page, id),
    openEnd: 'doubt',
  });

const FORMAT = {
  ...OPEN_IMAGES_FORMAT,
  open: openImagesTable((page) => rowOfUrl(page, 'open-images')),
} as const;
