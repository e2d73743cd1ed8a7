import { describe, expect, it } from 'vitest';
import { describeSearch } from '../../../../lib/background/describe-search';
import type { Answer, IndexStatus } from '../../../../lib/dataset-index/types';
import { backgroundTexts } from '../../../../lib/i18n/background/texts';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

const t = backgroundTexts('en');
const PHOTO = { query: 'x', kind: 'photo', photoId: '9000000000001', owner: null } as const;
const OWNER = { query: 'x', kind: 'owner', owner: 'invented' } as const;
const list = (id: string, owners = 0) => datasetOf(id, 9, owners);
const READY: IndexStatus = {
  state: 'ready',
  manifests: [fakePack([], { datasets: [list('afw'), list('pipa', 3)] }).manifest],
  failed: [],
  off: [],
};
const NOT_FOUND = { found: false, datasets: [] } as const;

describe('describeSearch', () => {
  it.each<[string, Answer[]]>([
    [
      'Photo 9000000000001: Appears in the file lists of 2 datasets',
      [{ ...PHOTO, found: true, datasets: ['afw', 'pipa'] }],
    ],
    [
      'Photo 9000000000001: Not in the 2 lists searched',
      [{ ...PHOTO, found: false, datasets: [] }],
    ],
    [
      'invented: At least 1 photo appears in datasets’ file lists · 1 list names photos only and may hold more.',
      [
        {
          ...OWNER,
          found: true,
          datasets: [{ id: 'pipa', photos: 1 }],
          photoIds: ['9000000000001'],
        },
      ],
    ],
    [
      'invented: Not known yet · No list here has the name invented. Most identify members by a number, which Flickr can look up.',
      [{ ...OWNER, ...NOT_FOUND, datasets: [], photoIds: [] }],
    ],
    ['Open the photos tagged wedding on Flickr', [{ query: 'x', kind: 'tag', tag: 'wedding' }]],
    ['Search for this in Overexposed', [{ query: 'x', kind: 'page' }]],
    ['Search for this in Overexposed', []],
    [
      'Type a username, an NSID, a photo or profile address, or a #tag',
      [{ query: 'x', kind: 'invalid', error: 'No.' }],
    ],
  ])('says "%s"', (line, answers) => {
    expect(describeSearch(t, { status: READY, answers })).toBe(line);
  });

  it('says what was found for a number, in either reading', () => {
    const answers: Answer[] = [
      { ...PHOTO, found: false, datasets: [] },
      { ...OWNER, found: true, datasets: [{ id: 'pipa', photos: 1 }], photoIds: ['9000000000002'] },
    ];
    expect(describeSearch(t, { status: READY, answers })).toMatch(/^invented: At least 1 photo/);
  });

  it('says how to find a profile by two words of a name', () => {
    const answers: Answer[] = [{ query: 'x', kind: 'invalid', error: 'No.', reason: 'personName' }];
    expect(describeSearch(t, { status: READY, answers })).toContain('copy its address');
  });

  it.each(['missing', 'damaged', 'unsupported'] as const)('says that lists are %s', (state) => {
    const line = describeSearch(t, { status: { state, error: 'Why.' }, answers: [] });
    expect(line).toContain('nothing can be looked up');
  });
});
