import { describe, expect, it } from 'vitest';
import { exportCheck, importCheck } from '../../../../lib/checks/file';
import { makeCheck, withoutPlaces } from '../../../../lib/checks/make-check';
import { mergeChecks } from '../../../../lib/checks/merge';
import { ANSWER, checkOf, FIRST, listed, photosOf, placed } from './made';

const WHOLE = checkOf('1', photosOf(9), [listed(FIRST, 'helen')]);
const MARK = { photo: String(FIRST), dataset: 'helen', mark: 'sent' as const, date: 3 };
const TEXT = exportCheck(WHOLE, [MARK]);
type Row = (string | number | null)[];
const changed = (changes: object) =>
  JSON.stringify({ ...(JSON.parse(TEXT) as object), ...changes });

describe('an exported check', () => {
  it('comes back with its photos and marks, but without its answer', () => {
    const { name, made, account, albumsOnly } = WHOLE.check;
    expect(importCheck(TEXT)).toEqual({
      ...{ name, made, marks: [MARK] },
      gathered: { photos: WHOLE.contents.photos, account, albumsOnly, problems: [] },
    });
  });

  it('brings along what was not read, and the list that was walked through', () => {
    const problems = [{ kind: 'missing' as const, count: 1, examples: ['data-2.zip'] }];
    const list = 'https://www.flickr.com/photos/mira/page4';
    const check = { ...WHOLE.check, problems, list };
    const text = exportCheck({ ...WHOLE, check }, []);
    expect(importCheck(text).gathered).toMatchObject({ problems, list, account: check.account });
    expect(importCheck(changed({ problems: undefined })).gathered.problems).toEqual([]);
  });

  it('brings along what it was merged from', () => {
    const list = 'https://www.flickr.com/photos/mira/';
    const [a, b] = [checkOf('1', photosOf(9)), checkOf('2', photosOf(3, FIRST + 7))];
    b.check.list = list;
    const merged = mergeChecks(a, b, null);
    const whole = makeCheck('3', 'Both', merged, { answer: ANSWER, listed: [] }, 3_000);
    expect(importCheck(exportCheck(whole, [])).gathered).toEqual(merged);
    expect(importCheck(changed({ sources: [] })).gathered).not.toHaveProperty('sources');
  });

  it('tells whoever reads it what was found, when and in what', () => {
    expect(JSON.parse(TEXT)).toMatchObject({
      answer: {
        date: '1970-01-01T00:00:00.005Z',
        listed: [{ id: String(FIRST), datasets: ['helen'] }],
      },
    });
  });

  it('takes photos in any order, each once', () => {
    const rows = (JSON.parse(TEXT) as { photos: Row[] }).photos;
    const photos = [...rows.toReversed(), rows[0]];
    expect(importCheck(changed({ photos })).gathered.photos).toEqual(WHOLE.contents.photos);
  });

  it('brings along where photos were taken, unless that was left out', () => {
    const photos = placed([{ latitude: 48.14, longitude: 11.58 }, null]);
    const whole = checkOf('1', photos);
    expect(importCheck(exportCheck(whole, [])).gathered.photos).toEqual(photos);
    const text = exportCheck(withoutPlaces(whole), []);
    expect(text).not.toContain('48.14');
    expect(importCheck(text).gathered.photos).not.toHaveProperty('places');
  });

  it.each([
    ['no JSON', '{', 'not JSON'],
    ['another format', changed({ format: 'overexposed-settings' }), 'at format'],
    ['a later version', changed({ version: 2 }), 'at version'],
    [
      'an album’s number',
      changed({ photos: [['72157600000000001', null, null, 'public']] }),
      'at photos.0',
    ],
    [
      'a time that is none',
      changed({ photos: [[String(FIRST), 'x', null, 'public']] }),
      'at photos.0',
    ],
    [
      'a privacy that is none',
      changed({ photos: [[String(FIRST), null, null, 'x']] }),
      'at photos.0',
    ],
    [
      'more than a row holds',
      changed({ photos: [[String(FIRST), null, null, 'public', 1]] }),
      'at photos.0',
    ],
    [
      'a place that is none',
      changed({ photos: [[String(FIRST), null, null, 'public', 91, 0]] }),
      'at photos.0',
    ],
    [
      'a time that no year holds',
      changed({ photos: [[String(FIRST), 1e20, null, 'public']] }),
      'at photos.0',
    ],
    ['a mark that is none', changed({ marks: [{ ...MARK, mark: 'x' }] }), 'at marks.0.mark'],
    [
      'a problem that is none',
      changed({ problems: [{ kind: 'x', count: 1, examples: [] }] }),
      'at problems.0',
    ],
    [
      'a source without photos',
      changed({ sources: [{ ...WHOLE.check, made: '2026-11-29' }] }),
      'at sources.0.photos',
    ],
    ['a date that is none', changed({ made: 'yesterday' }), 'at made'],
  ])('is refused with %s', (_, text, message) => {
    expect(() => importCheck(text)).toThrow(message);
  });
});
