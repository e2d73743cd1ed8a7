import { describe, expect, it } from 'vitest';
import { megaface } from '../../../../../lib/sources/publishers/megaface';
import { meglass } from '../../../../../lib/sources/publishers/meglass';
import { expectPhotos, expectSkip } from './check';

const NAME = '5550001@N99_identity_12@9000000000001_3.jpg';

describe('MeGlass', () => {
  it.each([`${NAME} 1`, `${NAME} 0`, NAME])('%s', async (row) => {
    await expectPhotos(meglass, `${row}\r\n`, [[9000000000001, '5550001@N99']]);
  });

  it.each([
    ['another label', `${NAME} 2`],
    ['the path of MegaFace', NAME.replace('12@', '12/')],
    ['no NSID', NAME.replace('@N99', '')],
    ['a number with a leading zero', NAME.replace('@9', '@09')],
  ])('counts a row with %s', async (_what, row) => {
    await expectSkip(meglass, `${NAME} 1\n${row}\n`, 'not readable');
  });

  it.each([
    ['MeGlass/meta.txt', true],
    ['test/probe_black_glass.txt', true],
    ['readme.txt', false],
  ])('reads %s: %s', (path, takes) => {
    expect(meglass.takes(path)).toBe(takes);
  });

  it('has names that are read as MegaFace’s, if that is what a list is said to be', async () => {
    await expectPhotos(megaface, `${NAME} 1\n`, [[9000000000001, '5550001@N99']]);
  });
});
