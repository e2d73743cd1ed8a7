import { rowOfUrl } from './flickr-url';
import { NO_PHOTO, UNREADABLE } from './rows';
import type { Row } from './types';

/**
 * Rows of the member `images` of COCO's annotations: `{id, file_name, coco_url, flickr_url, …}`. Others use
 * this layout for images of any origin, often with a made-up Flickr address; COCO's own images have a
 * `coco_url`. Those of the test sets have no `flickr_url`.
 * @see https://cocodataset.org/#format-data
 */
export function cocoImageRow(dataset: string): (value: unknown) => Row {
  return (value) => {
    const image: CocoImage | null = typeof value === 'object' ? value : null;
    if (typeof image?.coco_url !== 'string' || !COCO.test(image.coco_url)) return UNREADABLE;
    if (image.flickr_url === undefined || image.flickr_url === null) return NO_PHOTO;
    return typeof image.flickr_url === 'string' ? rowOfUrl(image.flickr_url, dataset) : UNREADABLE;
  };
}

interface CocoImage {
  coco_url?: unknown;
  flickr_url?: unknown;
}

const COCO = /^https?:\/\/(?:[a-z]+\.)?(?:cocodataset|mscoco)\.org\//;
