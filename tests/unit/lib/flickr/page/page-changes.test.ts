import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { snapshotPage } from '../../../../../lib/flickr/page/page-reader';
import { A, B, background, boxIds, icon, NSID, openPage, picture, SET } from './markup';

const STREAM = '/photos/ada_b/';
const tile = (id: string, photoId: string, inside = '') =>
  `<div class="view photo-list-photo-view" id="${id}" ${background(picture(photoId))}><div class="interaction-view">${inside}</div></div>`;
const overlay = (photoId: string) =>
  `<div class="photo-list-photo-interaction"><a class="overlay" href="/photos/ada_b/${photoId}/"></a><span class="tools"></span></div>`;

describe('reading a part again', () => {
  it('gives the box around the part', () => {
    const page = openPage(STREAM, tile('one', A, overlay(A)) + tile('two', B, overlay(B)));
    for (const part of ['#one', '#one .interaction-view', '#one a', '#one .tools']) {
      expect(boxIds(page.read(part))).toEqual({ [A]: 'one' });
    }
  });

  it('gives the boxes in the part, but none around it', () => {
    const page = openPage(STREAM, `<div id="list">${tile('one', A)}</div>${tile('two', B)}`);
    expect(boxIds(page.read('#list'))).toEqual({ [A]: 'one' });
  });

  it('gives a member with every element that names them', () => {
    const page = openPage(
      `/photos/bob/${A}/`,
      `<div class="attribution-view"><div><a id="icon" class="avatar person" href="/photos/bob/" data-person-nsid="${NSID}"></a></div><p><a id="name" class="owner-name" href="/photos/bob/">Bob</a></p></div>`,
    );
    for (const part of ['#icon', '#name', '.attribution-view']) {
      const { members, pairs } = page.read(part);
      expect(members).toEqual([
        { role: 'attribution', nsid: NSID, alias: 'bob', element: page.find('#name') },
      ]);
      expect(pairs).toEqual([{ alias: 'bob', nsid: NSID, source: 'avatar' }]);
    }
  });

  it('gives the profile for a part of the header only', () => {
    const page = openPage(
      STREAM,
      `<div class="coverphoto-content"><div id="avatar" class="avatar person" ${background(icon(NSID))}></div><a href="/people/ada_b/contacts">1</a></div>
       <ul><li><a id="about" href="/people/ada_b/">About</a></li></ul>${tile('one', A)}`,
    );
    const profile = { role: 'profile', nsid: NSID, alias: 'ada_b', element: page.find('#avatar') };
    expect(page.members).toEqual([profile]);
    for (const part of ['#avatar', '.coverphoto-content', '#about']) {
      expect(page.read(part).members).toEqual([profile]);
    }
    expect(page.read('#one').members).toEqual([]);
  });

  it('gives nothing for a part of the navigation', () => {
    const page = openPage(
      STREAM,
      `<div class="global-nav-view"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></div>`,
    );
    for (const part of ['.global-nav-view', '.global-nav-view a', 'img']) {
      expect(page.read(part)).toEqual({ photos: [], members: [], pairs: [] });
    }
  });
});

describe('a box stays the same element', () => {
  it('before and after its links arrive', () => {
    const page = openPage(STREAM, tile('one', A));
    const before = page.photos;
    page.find('.interaction-view').replaceChildren(JSDOM.fragment(overlay(A)));
    expect(page.read('.overlay').photos).toEqual(before);
    page.find('#one').removeAttribute('style');
    expect(page.read('.overlay').photos).toEqual(before);
  });

  it('before and after its picture arrives', () => {
    const page = openPage(
      `/photos/ada_b/galleries/${SET}`,
      `<div class="view photo-list-gallery-photo-view" id="one"><div class="photo"></div><a class="click-target" href="/photos/bob/${A}/"></a></div>`,
    );
    const before = page.photos;
    page.find('.photo').replaceChildren(JSDOM.fragment(`<img src="${picture(A)}">`));
    expect(page.read('img').photos).toEqual(before);
    expect(snapshotPage(page.document, new URL('https://www.flickr.com/')).read().photos).toEqual(
      before,
    );
  });

  it('before and after its picture arrives in an unknown layout', () => {
    const page = openPage(
      `/photos/ada_b/galleries/${SET}`,
      `<div><div id="one"><div id="place"></div><a id="over" href="/photos/bob/${A}/"></a></div><a href="/photos/bob/${A}/">Dusk</a></div>`,
    );
    const before = page.photos;
    expect(boxIds(page)).toEqual({ [A]: 'one' });
    expect(page.read('#over').photos).toEqual(before);
    page.find('#place').replaceChildren(JSDOM.fragment(`<img src="${picture(A)}">`));
    expect(page.read('img').photos).toEqual(before);
    expect(page.read('body').photos).toEqual(before);
  });

  it('for another photo in the same well, without a reading in between', () => {
    const page = openPage(
      `/photos/ada_b/${A}/`,
      `<div class="photo-well-media-scrappy-view" id="well"><img class="main-photo" src="${picture(A)}"></div>`,
    );
    const next = new URL(`https://www.flickr.com/photos/ada_b/${B}/in/photostream/`);
    const image = page.find('img');
    expect(boxIds(page)).toEqual({ [A]: 'well' });
    expect(snapshotPage(page.document, next).read([image]).photos).toEqual([]);
    image.setAttribute('src', picture(B));
    expect(boxIds(snapshotPage(page.document, next).read([image]))).toEqual({ [B]: 'well' });
    image.remove();
    expect(boxIds(snapshotPage(page.document, next).read([page.find('#well')]))).toEqual({
      [B]: 'well',
    });
  });
});

describe('the box of an element', () => {
  const page = openPage(
    STREAM,
    `${tile('one', A, overlay(A))}
     <a id="picture-link" href="/photos/bob/${A}/"><span><img id="linked" src="${picture(A)}"></span></a>
     <a id="to-come" href="/photos/bob/${A}/"><img id="empty" src="spaceball.gif"></a>
     <a id="words" href="/photos/bob/${A}/"><b id="bold">words</b></a>
     <a id="album" href="/photos/bob/albums/${SET}"><img id="cover" src="${picture(A)}"></a>
     <p id="alone"><img id="plain" class="thumb" src="${picture(A)}"></p>
     <div class="album-header-view"><div id="behind" ${background(picture(A))}></div></div>
     <footer><img id="foot" src="${picture(A)}"></footer>`,
  );

  const { boxOf } = snapshotPage(page.document, new URL(STREAM, 'https://www.flickr.com'));
  it.each([
    ['#one', 'one'],
    ['#one .tools', 'one'],
    ['#picture-link', 'picture-link'],
    ['#picture-link span', 'picture-link'],
    ['#linked', 'picture-link'],
    ['#plain', 'alone'],
    ['#alone', null],
    ['#to-come', null],
    ['#empty', null],
    ['#words', null],
    ['#bold', null],
    ['#album', null],
    ['#cover', null],
    ['#behind', null],
    ['#foot', null],
    ['body', null],
  ])('of %s is %s', (selector, id) => {
    expect(boxOf(page.find(selector))?.id ?? null).toBe(id);
  });
});
