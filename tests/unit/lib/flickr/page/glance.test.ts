import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { glance } from '../../../../../lib/flickr/page/glance';
import { A, background, picture } from './markup';

const inside = (html: string) => glance(JSDOM.fragment(`<a>${html}</a>`).firstElementChild!);

it.each([
  ['', false, false],
  [' \n\t', false, false],
  ['<b> <i></i></b><!-- words -->', false, false],
  ['Dawn', true, false],
  ['<b><i></i></b><i>Dawn</i>', true, false],
  ['<b><img></b>', false, true],
  ['<source>', false, true],
  [`<b ${background(picture(A))}></b>`, false, true],
  ['<b style="color: red"></b>', false, false],
  ['<img>Dawn', true, true],
])('%j in a link: words %j, picture %j', (html, words, picture) => {
  expect(inside(html)).toEqual({ words, picture });
});

it('sees text in a link with more nodes than a link over a picture has', () => {
  expect(inside('<b></b>'.repeat(99))).toEqual({ words: false, picture: false });
  expect(inside(`<img>${'<b></b>'.repeat(200)}`)).toEqual({ words: true, picture: true });
});

it('does not look beyond the link', () => {
  const { firstElementChild: link } = JSDOM.fragment('<a><b></b></a>words<img>');
  expect(glance(link!)).toEqual({ words: false, picture: false });
});
