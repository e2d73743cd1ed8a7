// @vitest-environment jsdom
import { expect, it } from 'vitest';
import type { PageFindings } from '../../../../lib/flickr/page/page-reader';
import { PageContents } from '../../../../lib/page-session/page-contents';
import { fakeBadges, look } from './fakes';

const nothing: PageFindings = { photos: [], members: [], pairs: [] };

it('drops a member if the same element is now a photo’s box', () => {
  const seen = new PageContents(fakeBadges(), () => undefined);
  const element = document.createElement('div');
  const readAs = (findings: Partial<PageFindings>) =>
    seen.readAll({ ...look(), read: () => ({ ...nothing, ...findings }) });

  readAs({ members: [{ nsid: '9001@N99', alias: null, role: 'comment', element }] });
  readAs({ photos: [{ photoId: '9000000000001', box: element }] });
  const members: unknown[] = [];
  seen.members.forEach((mention) => members.push(mention));
  expect(members).toEqual([]);
  expect(seen.photos.has(element)).toBe(true);
});
