import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { insideOf, topmost } from '../../../../../lib/flickr/page/topmost';

const { document } = new JSDOM(
  '<ul id="list"><li id="one"><a id="link"><img id="image"></a></li><li id="two"></li></ul>',
).window;
const byId = (id: string) => document.getElementById(id)!;
const set = (...ids: string[]) => new Set<Element>(ids.map(byId));

it.each([
  [
    ['one', 'two'],
    ['one', 'two'],
  ],
  [
    ['image', 'one', 'two'],
    ['one', 'two'],
  ],
  [
    ['two', 'image', 'link'],
    ['two', 'link'],
  ],
  [['image', 'list', 'two'], ['list']],
  [[], []],
])('the outermost of %j are %j', (ids, top) => {
  expect([...topmost(set(...ids))].map(({ id }) => id)).toEqual(top);
});

it.each([
  ['one', 'image', true],
  ['one', 'one', true],
  ['image', 'one', false],
  ['two', 'one', false],
])('inside %s is %s: %s', (outer, id, inside) => {
  expect(insideOf(set(outer))(byId(id))).toBe(inside);
});
