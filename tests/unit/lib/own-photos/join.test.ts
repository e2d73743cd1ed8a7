import { describe, expect, it } from 'vitest';
import { bareColumns } from '../../../../lib/own-photos/columns';
import { joinParts } from '../../../../lib/own-photos/join';
import type { GatheredPart } from '../../../../lib/own-photos/types';

const part = (changes: Partial<GatheredPart> = {}): GatheredPart => ({
  photos: bareColumns(new Float64Array()),
  inAlbums: new Float64Array(),
  profile: { owner: null, photos: null },
  ...{ owners: [], files: 0, problems: [], ...changes },
});
const photos = (...ids: number[]) => bareColumns(Float64Array.from(ids));

describe('parts joined', () => {
  it('contain the photos of all parts and those only in albums, which are counted', () => {
    const joined = joinParts(
      [
        part({ photos: photos(1, 3), inAlbums: Float64Array.of(2, 3, 4), files: 1 }),
        part({ photos: photos(2), inAlbums: Float64Array.of(4, 5), files: 2 }),
      ],
      [],
    );
    expect([...joined.photos.ids]).toEqual([1, 2, 3, 4, 5]);
    expect(joined).toMatchObject({ albumsOnly: 2, files: 3 });
  });

  it.each([
    ['one that all name', [['a'], ['a']], null, 'a'],
    ['none, where they name two', [['a'], ['b']], null, null],
    ['the one that the account’s file names', [['a'], ['b']], 'c', 'c'],
    ['none, where none is named', [[], []], null, null],
  ] as [string, [string[], string[]], string | null, string | null][])(
    'have this owner: %s',
    (_, [first, second], owner, expected) => {
      const profile = { owner, photos: owner === null ? null : 7 };
      const parts = [part({ owners: first }), part({ owners: second, profile })];
      expect(joinParts(parts, []).account).toEqual({ owner: expected, photos: profile.photos });
    },
  );

  it('report all problems, and the archives missing from all parts', () => {
    const damaged = (count: number, example: string) => ({
      problems: [{ kind: 'damaged' as const, count, examples: [example] }],
    });
    const names = ['data-download-1.zip', 'data-download-3.zip'];
    expect(joinParts([part(damaged(2, 'a')), part(damaged(1, 'b'))], names).problems).toEqual([
      { kind: 'damaged', count: 3, examples: ['a', 'b'] },
      { kind: 'missing', count: 1, examples: ['data-download-2.zip'] },
    ]);
  });
});
