import { describe, expect, it } from 'vitest';
import { completeLists, isPartial, partialLists } from '../../../../lib/answers/partial';
import { answerWords } from '../../../../lib/answers/words';
import type { ReadyStatus } from '../../../../lib/dataset-index/types';
import { appTexts } from '../../../../lib/i18n/app/texts';
import type { ManifestDataset } from '../../../../lib/pack/types';
import { fakePack } from '../../fake-pack';
import { datasetOf } from '../pack/dataset-of';

const of = (total: number) => ({ published: { photos: total, source: 'https://x.example/' } });
const MEGAFACE = { ...datasetOf('megaface', 303, 288), ...of(3_311_471) };
const ADIENCE = { ...datasetOf('adience', 8_339), missing: ['fold_3.txt'] };
const AFW = { ...datasetOf('afw', 205), ...of(205) };
const status = (...packs: ManifestDataset[][]): ReadyStatus => ({
  ...{ state: 'ready', failed: [], off: [] },
  manifests: packs.map((datasets) => fakePack([], { datasets }).manifest),
});

it.each([
  [MEGAFACE, true],
  [ADIENCE, true],
  [AFW, false],
  [datasetOf('helen', 9), false],
])('$id is partial: %s', (dataset, partial) => {
  expect(isPartial(dataset)).toBe(partial);
});

describe('partialLists', () => {
  it('takes the largest part, and none if a pack has the whole list', () => {
    const { manifests } = status(
      [
        { ...MEGAFACE, photos: 5 },
        { ...AFW, photos: 1 },
      ],
      [MEGAFACE],
      [AFW],
    );
    expect(partialLists(manifests, ['afw', 'helen', 'megaface'])).toEqual([MEGAFACE]);
  });
});

describe('completeLists', () => {
  const { manifests } = status([{ ...MEGAFACE, photos: 5 }, AFW], [MEGAFACE]);

  it('takes those that a pack has whole', () => {
    expect(completeLists(manifests, ['afw', 'helen', 'megaface'])).toEqual(['afw']);
  });

  it('takes none that is invented', () => {
    const sample = manifests.map((manifest) => ({ ...manifest, sample: true }));
    expect(completeLists(sample, ['afw'])).toEqual([]);
  });
});

describe('an answer that finds nothing', () => {
  const query = 'x';
  const PHOTO = { query, kind: 'photo', photoId: '12', owner: null } as const;
  const MEMBER = { query, kind: 'owner', owner: '1@N01', photoIds: [], datasets: [] } as const;
  const wordsOf = (answer: Parameters<typeof answerWords>[0]) =>
    answerWords(answer, status([ADIENCE, AFW, MEGAFACE]), appTexts('en')).more;

  it('says of which lists only a part was searched', () => {
    expect(wordsOf({ ...PHOTO, found: false, datasets: [] })).toContain(
      'Incomplete here: Adience, MegaFace (303 of about 3,311,471 photos)',
    );
    expect(wordsOf({ ...MEMBER, found: false, photoIds: [], datasets: [] })).toContain(
      'Incomplete here: MegaFace (303 of about 3,311,471 photos)',
    );
  });

  it('does not say so if something was found', () => {
    const found = wordsOf({ ...PHOTO, found: true, datasets: ['afw'] });
    expect(found.join()).not.toContain('part');
  });
});
