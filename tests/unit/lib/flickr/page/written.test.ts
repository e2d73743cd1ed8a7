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

/** Each text is on one of the pages, and on the others in the browsers' tests; with `EVERY_PAGE=1` on all. */
const pathsOf = (cell: number) =>
  process.env.EVERY_PAGE === '1' ? PATHS : [PATHS[cell % PATHS.length]!];
const SHAPES = shapes(NAMED).map(([shape, markup], i) => [shape, markup, i] as const);

describe.each(places(NAMED).map(([place, around], i) => [place, around, i] as const))(
  '%s',
  (_place, around, row) => {
    const page = (path: string, text: string) => SHOWN(openPage(path, head(NAMED) + around(text)));
    const without = new Map(PATHS.map((path) => [path, page(path, '')]));

    it.each(SHAPES)('makes no difference: %s', (_shape, markup, column) => {
      for (const path of pathsOf(row + column))
        expect(page(path, markup), path).toEqual(without.get(path));
    });
  },
);

it('shows the photo of a picture in a text, in the link around it', () => {
  const page = openPage(
    '/',
    `<p class="comment-content">Here: <a id="one" href="/photos/bob/${B}/"><img src="https:${picture(B)}"></a></p>`,
  );
  expect(page.photos).toEqual([{ photoId: B, box: page.find('#one') }]);
});
