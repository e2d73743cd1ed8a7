import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../lib/catalogue/catalogue';
import {
  changedFrom,
  changedId,
  isOwn,
  isPublishers,
  MOST_OF_NAME,
  ownId,
  shownName,
} from '../../../../lib/catalogue/shown-ids';
import { pageTexts } from '../../../../lib/i18n/page/texts';
import { LANGUAGES } from '../../../../lib/i18n/languages';
import { MAX_DATASET_ID } from '../../../../lib/messages/limits';

const { t } = pageTexts('en');

describe('shownName', () => {
  it.each([
    ['megaface', 'MegaFace'],
    ['not-in-the-catalogue', 'not-in-the-catalogue'],
    [ownId('My sightings.csv'), 'My sightings.csv (your table)'],
    [ownId('megaface'), 'megaface (your table)'],
    [ownId('Mine', 'megaface'), 'Mine: megaface (your table)'],
    [changedId('megaface'), 'changed copy of MegaFace'],
    [changedId('constructor'), 'changed copy of constructor'],
  ])('%s is %s', (id, name) => {
    expect(shownName(id, t)).toBe(name);
  });

  it.each(LANGUAGES)('says whose a list is in %s', (language) => {
    const texts = pageTexts(language).t;
    const names = [ownId('pipa'), changedId('pipa'), 'pipa'].map((id) => shownName(id, texts));
    expect(new Set(names).size).toBe(3);
  });
});

describe('the id of a list that is not a publisher’s', () => {
  const ids = [ownId('MegaFace'), ownId('a', 'megaface'), changedId('megaface')];

  it('is not an id of the catalogue, and does not speak for a publisher', () => {
    for (const id of ids) {
      expect(catalogue.map((dataset) => dataset.id)).not.toContain(id);
      expect(isPublishers(id)).toBe(false);
    }
    expect(isPublishers('megaface')).toBe(true);
  });

  it('says what it is', () => {
    expect(ids.map(isOwn)).toEqual([true, true, false]);
    expect(ids.map(changedFrom)).toEqual([null, null, 'megaface']);
  });

  it('fits into a message, whatever the file’s name', () => {
    const long = ownId('x'.repeat(MOST_OF_NAME * 5), 'y'.repeat(64));
    expect(long.length).toBeLessThanOrEqual(MAX_DATASET_ID);
  });
});
