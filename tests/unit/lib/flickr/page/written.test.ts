import { describe, expect, it } from 'vitest';
import { A, B, background, icon, NSID, openPage, picture, SET, type Page } from './markup';

const LISTED = '4712@N99';
const image = (photoId: string) => `<img src="https:${picture(photoId)}">`;

/** What a member may write that names others, without a picture of a photo that could be badged. */
const SHAPES: [name: string, markup: string][] = [
  ['an icon in a link', `<a href="/photos/ada_b/"><img src="https:${icon(LISTED)}"></a>`],
  [
    'a made-up avatar with a name',
    `<blockquote><a href="/photos/ada_b/"><img src="${icon(LISTED)}"></a> <a href="/photos/ada_b/">Ada</a></blockquote>`,
  ],
  ['a name by NSID', `<a href="/photos/${LISTED}/">Ada</a>`],
  ['an empty link', `<a href="/photos/bob/${B}/"></a>`],
  ['an empty link from a list', `<a href="/photos/bob/${B}/in/gallery-ada_b-${SET}/"></a>`],
  ['several of them', `<a href="/photos/bob/${B}/"></a><i><a href="/photos/bob/${B}/"></a></i>`],
  ['words', `<a href="/photos/bob/${B}/">Bob’s</a>`],
  ['an empty link to an album', `<a href="/photos/bob/albums/${SET}"></a>`],
  ['a link around another picture', `<a href="/photos/bob/${B}/">${image(A)}</a>`],
  [
    'the same, its address with a port',
    `<a href="/photos/bob/${B}/"><img src="https://live.staticflickr.com:443/65535/${A}_0123456789_n.jpg"></a>`,
  ],
  [
    'the same, its address with blanks',
    `<a href="/photos/bob/${B}/"><img src=" https:\\\\LIVE.staticflickr.com\\65535/\n${A}_0123456789_n.jpg "></a>`,
  ],
  [
    'the same with a picture of elsewhere',
    `<a href="/photos/bob/${B}/"><img src="https://example.org/x.jpg"></a>`,
  ],
  ['a picture among words', `<a href="/photos/bob/${B}/">${image(B)} by Bob</a>`],
  ['nested lists', `<ul><li><ul><li><a href="/photos/bob/${B}/"></a></li></ul></li></ul>`],
];

const head = `<div class="view fluid-photostream-coverphoto-view"><div class="coverphoto-content">
  <div class="avatar person large" ${background(icon(NSID))}></div><a class="link" href="/people/ada_b/">Ada</a></div></div>`;
const tile = (inside: string) =>
  `<div class="view photo-list-photo-view" ${background(picture(A))}><a class="overlay" href="/photos/ada_b/${A}/"></a>${inside}</div>`;
const comment = (inside: string) =>
  `<ul class="comments"><li class="comment-item"><a class="author" href="/photos/cleo/">Cleo</a>${inside}</li></ul>`;

/** Where members write; the last ones under class names that nobody knows. */
const PLACES: [name: string, place: (text: string) => string][] = [
  ['a comment', (text) => comment(`<p class="comment-content">${text}</p>`)],
  ['a comment without class names', (text) => comment(`<p>${text}</p>`)],
  ['a description', (text) => `<h2 class="meta-field photo-desc"><p>${text}</p></h2>`],
  ['a title', (text) => `<h1 class="meta-field photo-title">${text}</h1>`],
  ['a tile’s title', (text) => tile(`<span class="text"><b class="title">${text}</b></span>`)],
  ['a tile', (text) => tile(`<p>${text}</p>`)],
  ['notes', (text) => `<div class="view photo-notes-scrappy-view"><p>${text}</p></div>`],
  ['tags', (text) => `<ul class="tags-list tags"><li>${text}</li></ul>`],
  ['a testimonial', (text) => `<div class="testimonial"><p>${text}</p></div>`],
  ['a discussion', (text) => `<div class="message-text">${text}</div>`],
  ['rules of a group', (text) => `<div class="group-rules">${text}</div>`],
  ['the intro of an album', (text) => `<header><div class="description">${text}</div></header>`],
  ['a profile’s text', (text) => `<div class="k31"><p>${text}</p></div>`],
  ['a text in nothing known', (text) => `<div class="k32">${text}</div>`],
];

const PATHS = ['/photos/ada_b/', `/photos/ada_b/galleries/${SET}/`, `/photos/ada_b/${B}/`];
const SHOWN = ({ photos, members, pairs }: Page) => ({
  // A picture that a text really shows is the page's too.
  photos: photos.map(({ photoId }) => photoId).filter((id) => id !== A),
  members: members.map(({ role, nsid, alias, element }) => [role, nsid, alias, element.className]),
  pairs,
});

describe.each(PLACES)('%s', (_place, place) => {
  it.each(SHAPES)('makes no difference: %s', (_shape, markup) => {
    for (const path of PATHS) {
      const without = SHOWN(openPage(path, head + place('')));
      expect(SHOWN(openPage(path, head + place(markup))), path).toEqual(without);
    }
  });
});

it('shows the photo of a picture in a text, in the link around it', () => {
  const page = openPage(
    '/',
    `<p class="comment-content">Here: <a id="one" href="/photos/bob/${B}/">${image(B)}</a></p>`,
  );
  expect(page.photos).toEqual([{ photoId: B, box: page.find('#one') }]);
});
