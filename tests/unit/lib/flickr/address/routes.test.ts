import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../../lib/flickr/address/address';
import { hasShared, SHARED } from '../../../../shared';

/** Sample values, with invented ids, for the parameters of Flickr's table. */
const SAMPLE: Record<string, string> = {
  nsid_or_path_alias: '4711@N99',
  from_nsid_or_path_alias: 'ada_b',
  redirectable_path_alias: 'whitehouse',
  group_id: 'ducks',
  photo_id: '9000000000021',
  slideshow_start_id: '9000000000021',
  set_id: '92157000000000001',
  gallery_id: '92157000000000002',
  faves_path: 'favorites',
  albums_path: 'albums',
  tag_list: 'fluorite',
  context: 'pool-ducks',
  comment_id: 'comment92157000000000003',
  page_number: '2',
  lightbox: 'lightbox',
  vr: 'vr',
  edit: 'edit',
  in: 'in',
  galleries: 'galleries',
};

interface Table {
  routes: { path: string | string[]; module: string }[];
}

/** The kinds allowed for each of the table's pages, depending on its path. */
function kindOf(path: string): string {
  if (/:photo_id|:slideshow_start_id/.test(path)) return 'photo';
  if (/^\/(?:photos\/)?tags\/:tag_list/.test(path)) return 'tag';
  if (path.startsWith('/groups/:group_id')) return 'group';
  if (path.includes(':set_id')) return 'album';
  if (path.includes(':gallery_id')) return 'gallery';
  if (/^\/(?:photos|people)\/:\w+_path_alias/.test(path)) return 'owner';
  return 'page';
}

const table: Table = hasShared
  ? (JSON.parse(readFileSync(resolve(SHARED, '../flickr-routes-2025-10.json'), 'utf8')) as Table)
  : { routes: [] };

describe.runIf(hasShared)('Flickr’s own route table', () => {
  const paths = table.routes.flatMap(({ path }) => path);

  it.each(paths)('%s', (path) => {
    const filled = path
      .replace(/\?\$?$|\/\*$/g, '')
      .replace(/:([a-z_]+)/g, (_, name: string) => SAMPLE[name] ?? 'x1');
    const query = parseAddress(`https://www.flickr.com${filled}`);
    expect(query.kind).toBe(kindOf(path));
    if (query.kind === 'photo') expect(query.photoId).toBe(SAMPLE.photo_id);
    if (query.kind === 'album') expect(query.albumId).toBe(SAMPLE.set_id);
    if (query.kind === 'gallery') expect(query.galleryId).toBe(SAMPLE.gallery_id);
    if (query.kind === 'tag') expect(query.tag).toBe(SAMPLE.tag_list);
    if (query.kind === 'group') expect(query.group).toBe(SAMPLE.group_id);
    if (query.kind === 'owner') expect(query.owner).toMatch(/^(?:4711@N99|whitehouse)$/);
  });
});
