import { describe, expect, it } from 'vitest';
import { head, places, shapes } from '../../../../replica/written';
import { A, B, NSID, openPage, picture, SET, type Page } from './markup';

const NAMED = {
  alias: 'ada_b',
  nsid: NSID,
  photoId: A,
  listedNsid: '4712@N99',
  listedPhotoId: B,
  listId: SET,
};
const PATHS = ['/photos/ada_b/', `/photos/ada_b/galleries/${SET}/`, `/photos/ada_b/${B}/`];
const SHOWN = ({ photos, members, pairs }: Page) => ({
  // A picture in a text is also a picture on the page.
  photos: photos.map(({ photoId }) => photoId).filter((id) => id !== A),
  members: members.map(({ role, nsid, alias, element }) => [role, nsid, alias, element.className]),
  pairs,
});

describe.each(places(NAMED))('%s', (_place, around) => {
  const page = (path: string, text: string) => SHOWN(openPage(path, head(NAMED) + around(text)));
  const without = new Map(PATHS.map((path) => [path, page(path, '')]));

  it.each(shapes(NAMED))('makes no difference: %s', (_shape, markup) => {
    for (const path of PATHS) expect(page(path, markup), path).toEqual(without.get(path));
  });
});

it('shows the photo of a picture in a text, in the link around it', () => {
  const page = openPage(
    '/',
    `<p class="comment-content">Here: <a id="one" href="/photos/bob/${B}/"><img src="https:${picture(B)}"></a></p>`,
  );
  expect(page.photos).toEqual([{ photoId: B, box: page.find('#one') }]);
});
