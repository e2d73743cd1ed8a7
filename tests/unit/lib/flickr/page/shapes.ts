import { background, icon, picture } from './pieces';

const photo = (i: number) => String(9_000_000_000_000 + i);
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('');
const inside = (levels: number, html: string) =>
  '<div>'.repeat(levels) + html + '</div>'.repeat(levels);
const link = (i: number) => `<a href="/photos/bob/${photo(i)}/"></a>`;
const nested = (count: number, one: (i: number) => string) =>
  `${many(count, (i) => `<div>${one(i)}`)}${'</div>'.repeat(count)}`;

/**
 * Pages on which each element could make a reader look at all others: title, path, markup for a given
 * count.
 */
export const SHAPES: [string, string, (count: number) => string][] = [
  ['empty links to photos, 25 levels deep', '/', (n) => inside(25, many(n, link))],
  [
    'empty links to one photo, 25 levels deep',
    '/',
    (n) =>
      inside(
        25,
        many(n, () => link(1)),
      ),
  ],
  ['an empty link to one photo on each level', '/', (n) => nested(n, () => link(1))],
  ['an empty link to another photo on each level', '/', (n) => nested(n, link)],
  ['links around nothing', '/', (n) => many(n, () => '<a href="/photos/bob/"><b></b></a>')],
  ['pictures in one block', '/', (n) => many(n, (i) => `<img src="${picture(photo(i))}">`)],
  [
    'pictures beside links to one photo',
    '/',
    (n) => many(n, () => `<div><img src="${picture(photo(1))}"></div>${link(1)}`),
  ],
  [
    'backgrounds in backgrounds, with links to the owner',
    '/photos/ada_b/',
    (n) =>
      `${many(n, (i) => `<div ${background(picture(photo(i)))}><a href="/photos/ada_b/"></a>`)}${'</div>'.repeat(n)}`,
  ],
  [
    'icons in the head of the page',
    '/photos/ada_b/',
    (n) =>
      `<div class="header">${many(n, (i) => `<i class="person" ${background(icon(`${i + 1}@N99`))}></i>`)}</div>`,
  ],
  [
    'comments',
    `/photos/ada_b/${photo(0)}/`,
    (n) =>
      `<ul class="comments">${many(n, (i) => `<li><a href="/photos/m${i}/"><img src="${icon(`${i + 1}@N99`)}"></a><a class="author" href="/photos/m${i}/">M</a><p>words</p></li>`)}</ul>`,
  ],
];
