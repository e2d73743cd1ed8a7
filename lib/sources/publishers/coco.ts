import { cocoImageRow } from '../coco-images';
import { readEntries } from '../formats/read-entries';
import type { Source } from '../types';

/** COCO: any of its annotation files; each has the images it is about. */
export const coco: Source = {
  id: 'coco',
  title: 'COCO',
  files: '{instances,captions,person_keypoints,stuff,panoptic,image_info}_*.json',
  takes: (path) =>
    /(^|\/)(instances|captions|person_keypoints|stuff|panoptic|image_info)_[^/]+\.json$/.test(path),
  origin: 'https://cocodataset.org/#download (public)',
  dataset: 'coco',
  read: (file, log) => readEntries(file, FORMAT, log),
};

const FORMAT = {
  title: 'a file of COCO annotations',
  expected: '{"images": [{"coco_url": …, "flickr_url": …}, …], …}',
  member: 'images',
  row: cocoImageRow('coco'),
} as const;
