import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { imageOf } from '../../../../../lib/flickr/page/candidates';
import { A, background, B, icon, NSID, picture } from './markup';

const element = (html: string) => JSDOM.fragment(html).firstElementChild!;
const ofA = { kind: 'photo', photoId: A };

it.each([
  [`<img src="${picture(A)}">`, ofA],
  [`<img src="spaceball.gif" data-src="${picture(A)}">`, ofA],
  [`<img src="spaceout.gif" data-defer-src="${picture(A)}">`, ofA],
  [`<img srcset=" ${picture(A)}, ${picture(A, 'b')} 2x">`, ofA],
  [`<source srcset="${picture(A)} 1x">`, ofA],
  [`<video poster="${picture(A)}"></video>`, ofA],
  [`<source src="https://live.staticflickr.com/video/${A}/0123456789/720p.mp4">`, ofA],
  // What is shown now counts before what will be shown later.
  [`<img src="${picture(A)}" data-defer-src="${picture(B)}">`, ofA],
  [`<div ${background(picture(A))}></div>`, ofA],
  [`<div ${background(`'${picture(A)}'`)}></div>`, ofA],
  [`<div ${background(` &quot;https:${picture(A)}&quot; `)}></div>`, ofA],
  [`<a ${background(icon(NSID))}></a>`, { kind: 'buddyicon', nsid: NSID }],
  [`<div src="${picture(A)}"></div>`, null],
  ['<img>', null],
  ['<img src="">', null],
  ['<img srcset="">', null],
  ['<div style="color: red"></div>', null],
  ['<div style="background: url()"></div>', null],
])('the picture of %s', (html, image) => {
  expect(imageOf(element(html))).toEqual(image);
});
