import { expect, it } from 'vitest';
import { changedSections } from '../../../../lib/follow/changed-sections';
import type { MemoryFiles } from '../pack/memory-files';
import { packOf, type Photo } from '../pack/make-pack';

const photos = (count: number): Photo[] =>
  Array.from({ length: count }, (_, i) => ({ id: 9_000_000_000_000 + i * 3, datasets: ['pipa'] }));

const sectionsOf = (pack: MemoryFiles) => ({
  directory: pack.get('photos.dir'),
  size: pack.get('photos.dat').length,
  bytes: pack.get('photos.dat'),
});

it('takes all of a file that is the same from what is here', async () => {
  const same = sectionsOf(await packOf(photos(9000)));
  expect(changedSections('photos.dat', same, same)).toEqual([
    { kept: true, start: 16, end: same.size },
  ]);
});

it('takes the sections that stay from where they stood', async () => {
  const [before, after] = [
    sectionsOf(await packOf(photos(9000))),
    sectionsOf(await packOf(photos(9001))),
  ];
  const pieces = changedSections('photos.dat', after, before);
  expect(pieces.some(({ kept }) => kept)).toBe(true);
  const bytes = pieces.flatMap(({ kept, start, end }) => [
    ...(kept ? before : after).bytes.subarray(start, end),
  ]);
  expect(Buffer.from(bytes).equals(after.bytes.subarray(16))).toBe(true);
});

it('takes nothing from a file that is cut short', async () => {
  const whole = sectionsOf(await packOf(photos(9)));
  const kept = { ...whole, bytes: whole.bytes.subarray(0, 17) };
  expect(changedSections('photos.dat', whole, kept).some((piece) => piece.kept)).toBe(false);
});
