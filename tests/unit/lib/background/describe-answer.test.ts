import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../lib/dataset-index/types';
import { describeAnswer } from '../../../../lib/background/describe-answer';
import { backgroundTexts } from '../../../../lib/i18n/background/texts';

const t = backgroundTexts('en');
const PHOTO = { query: 'x', kind: 'photo', photoId: '9000000000001', owner: null } as const;
const OWNER = { query: 'x', kind: 'owner', owner: 'invented' } as const;

describe('describeAnswer', () => {
  it.each<[string, Answer | undefined]>([
    [
      'Photo 9000000000001 appears in the file lists of 2 datasets',
      { ...PHOTO, found: true, datasets: ['afw', 'pipa'] },
    ],
    ['Photo 9000000000001 is not in any list we have', { ...PHOTO, found: false, datasets: [] }],
    [
      '1 photo of invented appears in datasets’ file lists',
      { ...OWNER, found: true, datasets: [{ id: 'afw', photos: 1 }], photoIds: ['9000000000001'] },
    ],
    [
      'No photos of invented are in any list we have',
      { ...OWNER, found: false, datasets: [], photoIds: [] },
    ],
    ['Open the photos tagged wedding on Flickr', { query: 'x', kind: 'tag', tag: 'wedding' }],
    ['Search for this in Overexposed', { query: 'x', kind: 'page' }],
    ['Search for this in Overexposed', undefined],
    [
      'Type a username, an NSID, a photo or profile address, or a #tag',
      { query: 'x', kind: 'invalid', error: 'No.' },
    ],
  ])('says "%s"', (line, answer) => {
    expect(describeAnswer(t, answer)).toBe(line);
  });
});
