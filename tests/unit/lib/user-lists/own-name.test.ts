import { describe, expect, it } from 'vitest';
import { MOST_OF_NAME } from '../../../../lib/catalogue/shown-ids';
import { holdsOwn, nameProblem } from '../../../../lib/user-lists/own-name';
import { CSV, ffhqText, file, make } from './files';

const LONG = 'x'.repeat(MOST_OF_NAME);

describe('nameProblem', () => {
  it.each([
    ['sightings.csv', null],
    ['megaface.csv', null],
    ['見つけた写真', null],
    ['', 'empty'],
    [' \t', 'empty'],
    ['…', 'empty'],
    ['MegaFace', 'dataset'],
    [' mega-face ', 'dataset'],
    ['300W LP', 'dataset'],
    ['Mine', 'taken'],
    [' Mine ', 'taken'],
    [`${LONG} 2`, 'taken'],
  ])('%j: %s', (name, problem) => {
    expect(nameProblem(name, ['FFHQ', 'Mine', LONG])).toBe(problem);
  });
});

describe('holdsOwn', () => {
  it('distinguishes a person’s own table from a publisher’s format', async () => {
    expect(holdsOwn((await make(file('mine.csv', CSV))).manifest)).toBe(true);
    expect(holdsOwn((await make(file('any.json', ffhqText(2)))).manifest)).toBe(false);
  });
});
