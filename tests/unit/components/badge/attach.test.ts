// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { placeOf } from '../../../../components/badge/attach';
import { finding } from './make';

const PICTURE = '<img style="display: inline">';

it.each([
  ['a photo', 'the corner of its box', 'position: relative', PICTURE, 'corner'],
  ['a photo', 'the start of a block', 'display: block', PICTURE, 'start'],
  ['a photo', 'the end of a picture in a line', 'display: inline', PICTURE, 'end'],
  [
    'a photo',
    'the start of a block in a line',
    'display: inline',
    '<img style="display: block">',
    'start',
  ],
  ['a member', 'the end of a name in a line', 'display: inline', 'Name', 'end'],
  ['a member', 'the end of a name in a flex box', 'display: block', 'Name', 'end'],
  ['a member', 'the start of an icon', 'display: block', PICTURE, 'start'],
] as const)('puts the badge of %s at %s', (what, _, style, content, at) => {
  const anchor = document.createElement('a');
  anchor.style.cssText = style;
  anchor.append(...new DOMParser().parseFromString(content, 'text/html').body.childNodes);
  document.body.replaceChildren(anchor);
  const kind = what === 'a photo' ? 'photo' : 'member';
  expect(placeOf({ anchor, finding: finding({ kind }) }).at).toBe(at);
});
