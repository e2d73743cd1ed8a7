import { describe, expect, it } from 'vitest';
import { isGroupNsid, isNsid, parseNsid, parseOwner } from '../../../../lib/ids/nsid';
import { isPhotoId } from '../../../../lib/ids/photo-id';

describe('parseNsid', () => {
  it.each([
    ['4711@N99', '4711@N99'],
    ['4711%40N99', '4711@N99'],
    ['4711@n99', '4711@N99'],
    ['4711%40n99', '4711@N99'],
  ])('%s is %s', (text, nsid) => {
    expect(parseNsid(text)).toBe(nsid);
    expect(isNsid(nsid)).toBe(true);
  });

  it.each(['', '4711', '@N99', '0@N99', '04711@N99', '4711@N9', '4711@N999', '4711@M99'])(
    '%j is not an NSID',
    (text) => {
      expect(parseNsid(text)).toBeNull();
      expect(isNsid(text)).toBe(false);
    },
  );

  it.each([
    ' 4711@N99',
    '4711@N99 ',
    '4711@N99\n',
    '４７１１@N99',
    '4711＠N99',
    '4711%2540N99',
    'a4711@N99',
  ])('%j is not an NSID', (text) => {
    expect(parseNsid(text)).toBeNull();
  });

  it('isNsid accepts only the normal form', () => {
    expect(isNsid('4711%40N99')).toBe(false);
    expect(isNsid('4711@n99')).toBe(false);
  });
});

it.each([
  ['9000000000021@N21', true],
  ['9000000000021@N29', true],
  ['9000000000021@N99', false],
  ['9000000000021@N02', false],
])('%s is certainly a group’s: %j', (nsid, expected) => {
  expect(isGroupNsid(nsid)).toBe(expected);
});

it.each([
  ['ada_b', 'ada_b'],
  ['Ada-B', 'Ada-B'],
  ['125000000', '125000000'],
  ['4711%40n99', '4711@N99'],
  ['', null],
  ['ada b', null],
  ['ada.b', null],
  ['4711@N9', null],
  ['üser', null],
  ['x'.repeat(128), 'x'.repeat(128)],
  ['x'.repeat(129), null],
])('a path’s %j names the member %j', (segment, owner) => {
  expect(parseOwner(segment)).toBe(owner);
});

it.each([
  ['9000000000021', true],
  ['1', true],
  ['9007199254740991', true],
  ['9007199254740992', false],
  ['92157000000000001', false],
  ['0', false],
  ['01', false],
  ['-1', false],
  ['1.0', false],
  ['1e3', false],
  ['', false],
  ['٣', false],
  ['9000000000021\n', false],
])('%j is a photo id: %j', (text, expected) => {
  expect(isPhotoId(text)).toBe(expected);
});
