// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { MAX_IDS } from '../../../../lib/messages/limits';
import { PhotosSeen } from '../../../../lib/walk/photos-seen';

const [A, B, C] = ['9000000000001', '9000000000002', '9000000000003'];
const photos = (...ids: string[]) => new Set(ids);

// A document's data is read once.
const script = document.createElement('script');
script.className = 'modelExport';
script.type = 'text/plain';
script.textContent = `modelExport: {"main":[{"_flickrModelRegistry":"photo-stats-models","id":"${B}","datePosted":"1425176897"}]},`;
document.head.append(script);

it('notes each photo once, and what failed again', () => {
  const seen = new PhotosSeen();
  expect(seen.see(photos(A, B))).toBe(2);
  expect(seen.toNote().photos).toEqual([A, B]);
  expect(seen.see(photos(B, C))).toBe(1);
  expect(seen.toNote().photos).toEqual([A, B, C]);
  for (const id of [A, B]) seen.unnoted.delete(id);
  expect(seen.see(photos(A, B, C))).toBe(0);
  expect([...seen.unnoted]).toEqual([C]);
  expect(seen.toNote().photos).toEqual([C]);
});

it('notes no more at a time than a message holds', () => {
  const seen = new PhotosSeen();
  seen.see(photos(...Array.from({ length: MAX_IDS + 1 }, (_, i) => String(9_000_000_000_000 + i))));
  expect(seen.toNote().photos).toHaveLength(MAX_IDS);
  expect(seen.unnoted.size).toBe(MAX_IDS + 1);
});

it('says when a photo was posted, if the document does', () => {
  const seen = new PhotosSeen();
  seen.see(photos(A, B));
  expect({ ...seen.toNote().posted }).toEqual({ [B]: 1_425_176_897 });
});
