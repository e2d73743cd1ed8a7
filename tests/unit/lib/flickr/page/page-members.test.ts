import { describe, expect, it } from 'vitest';
import { A, background, icon, NSID, openPage, picture, SET, type Page } from './markup';

const OTHER = '4712@N99';
const THIRD = '4713@N99';
const GROUP = '9000000000021@N21';

/** Members as `role name element`, named by NSID where the page shows it. */
const mentions = ({ members }: Pick<Page, 'members'>) =>
  members.map(({ role, nsid, alias, element }) => `${role} ${nsid ?? alias ?? '?'} ${element.id}`);

const photostreamHead = (nsid: string, alias: string) => `
  <div class="view fluid-photostream-coverphoto-view"><div class="coverphoto" ${background(`//live.staticflickr.com/3/coverphoto/${nsid}_h.jpg`)}>
    <div class="coverphoto-content"><div id="avatar" class="avatar no-menu person large" ${background(icon(nsid))}></div>
      <div class="title"><h1>Ada</h1></div><p class="followers"><a href="/people/${alias}/contacts">7 followers</a></p></div></div></div>
  <div class="fluid-subnav"><a id="about" href="/people/${alias}/">About</a><a href="/photos/${alias}/">Photostream</a></div>`;

describe('the page’s owner', () => {
  it.each<[name: string, path: string, body: string, expected: string]>([
    ['photostream', '/photos/ada_b/', photostreamHead(NSID, 'ada_b'), `${NSID} avatar`],
    [
      'its alias in another case',
      '/photos/Ada_B',
      photostreamHead(NSID, 'ada_b'),
      `${NSID} avatar`,
    ],
    ['favourites', '/photos/ada_b/favorites/', photostreamHead(NSID, 'ada_b'), `${NSID} avatar`],
    ['list of albums', '/photos/ada_b/albums', photostreamHead(NSID, 'ada_b'), `${NSID} avatar`],
    ['profile', '/people/ada_b/', photostreamHead(NSID, 'ada_b'), `${NSID} avatar`],
    [
      'opened at a photo',
      `/photos/ada_b/with/${A}/`,
      photostreamHead(NSID, 'ada_b'),
      `${NSID} avatar`,
    ],
    ['by NSID', '/photos/4711%40N99/', photostreamHead(NSID, '4711%40N99'), `${NSID} avatar`],
    [
      'album, with an avatar that is no link',
      `/photos/ada_b/sets/${SET}`,
      `<div class="view album-header-view"><div class="view attribution-view album-attribution"><div class="avatar person medium" ${background(icon(NSID))}></div>
         <div class="attribution-info"><a id="name" class="owner-name" href="/photos/ada_b/">Ada</a><a class="owner-name-with-by" href="/photos/ada_b/">By: Ada</a></div></div></div>`,
      `${NSID} name`,
    ],
    [
      'album as of 2024: a name alone',
      `/photos/ada_b/albums/${SET}`,
      `<a class="back-link" href="/photos/ada_b/albums/with/${SET}">Back</a><div class="view album-header-view"><header><h1>Dawn</h1><p>by <a id="name" href="/photos/ada_b/">Ada</a></p></header></div>`,
      'ada_b name',
    ],
    [
      'gallery: who put it together',
      `/photos/ada_b/galleries/${SET}/`,
      `<section class="details-section"><header><p>by <a id="name" href="/photos/ada_b/">Ada</a></p></header></section>
       <div class="view photo-list-gallery-photo-view"><a class="click-target" href="/photos/bob/${A}/"></a></div>`,
      'ada_b name',
    ],
    [
      'a head without an avatar',
      '/photos/ada_b/',
      photostreamHead(NSID, 'ada_b').replace(/class="avatar[^>]*"/, 'class="avatar"'),
      `${NSID} about`,
    ],
    [
      'nothing but the cover photo',
      '/photos/4711@N99/',
      `<div id="cover" class="coverphoto" ${background(`//live.staticflickr.com/3/coverphoto/${NSID}_h.jpg`)}></div>`,
      `${NSID} cover`,
    ],
    [
      'a head that stands after the tiles, with another member in it',
      '/photos/ada_b/',
      `<div class="photo-list-photo-view"><a class="attribution" href="/photos/ada_b/">Ada</a></div>
       <header class="page-header"><a class="friend" href="/photos/bob/">Bob</a><a id="name" href="/photos/ada_b/">Ada</a></header>`,
      'ada_b name',
    ],
  ])('%s', (_name, path, body, expected) => {
    expect(mentions(openPage(path, body))).toEqual([`profile ${expected}`]);
  });

  it.each<[name: string, path: string, body: string]>([
    ['a photo’s page', `/photos/ada_b/${A}/`, photostreamHead(NSID, 'ada_b')],
    ['a group', '/groups/ada_b/', photostreamHead(NSID, 'ada_b')],
    ['explore', '/explore', photostreamHead(NSID, 'ada_b')],
    ['a word in a member’s place', '/photos/tags/dawn', photostreamHead(NSID, 'dawn')],
    ['the head of the page before', '/photos/bob/', photostreamHead(NSID, 'ada_b')],
    ['the same by NSID', `/photos/${OTHER}/`, photostreamHead(NSID, 'ada_b')],
    ['no head yet', '/photos/ada_b/', ''],
  ])('is nobody: %s', (_name, path, body) => {
    const { members, pairs } = openPage(path, body);
    expect(members.filter(({ role }) => role === 'profile')).toEqual([]);
    expect(pairs).toEqual([]);
  });

  it('is not taken from an avatar outside the header', () => {
    const page = openPage(
      '/photos/ada_b/',
      `<a href="/photos/ada_b/">Ada</a><p><span class="avatar person" ${background(icon(OTHER))}></span> about <a href="/people/ada_b/">Ada</a></p>`,
    );
    expect(page.members[0]).toMatchObject({ role: 'profile', nsid: null, alias: 'ada_b' });
    expect(page.pairs).toEqual([]);
  });

  it('is not taken from another member’s icon in the header', () => {
    const page = openPage(
      '/photos/ada_b/',
      `<div class="page-header"><a class="avatar person" href="/photos/bob/" data-person-nsid="${OTHER}"></a><a id="name" href="/photos/ada_b/">Ada</a></div>`,
    );
    expect(mentions(page)).toEqual(['profile ada_b name', `attribution ${OTHER} `]);
  });

  it('is not taken from an avatar in the frame of the whole page', () => {
    const page = openPage(
      '/photos/ada_b/',
      `<div class="view flickr-view-root-view has-header"><div class="avatar person" ${background(icon(OTHER))}></div><a id="name" href="/photos/ada_b/">Ada</a></div>`,
    );
    expect(page.members[0]).toMatchObject({ role: 'profile', nsid: null, alias: 'ada_b' });
    expect(page.pairs).toEqual([]);
  });

  const second = `<a class="avatar person" href="/photos/ada_b/" ${background(icon(OTHER))}></a>`;

  it('has the header’s NSID, whatever the rest of the page shows', () => {
    const page = openPage('/photos/ada_b/', photostreamHead(NSID, 'ada_b') + second);
    expect(page.members[0]).toMatchObject({ role: 'profile', nsid: NSID, alias: 'ada_b' });
    expect(page.pairs).toEqual([
      { alias: 'ada_b', nsid: NSID, source: 'header' },
      { alias: 'ada_b', nsid: OTHER, source: 'avatar' },
    ]);
  });

  it.each([
    ['the header', `<header>${second}${second.replaceAll(OTHER, NSID)}</header>`],
    ['the rest of the page', `${second}<p>${second.replaceAll(OTHER, NSID)}</p>`],
  ])('has no NSID if %s shows two', (_name, body) => {
    const page = openPage('/photos/ada_b/', body);
    expect(page.members[0]).toMatchObject({ role: 'profile', nsid: null, alias: 'ada_b' });
    expect(new Set(page.pairs.map(({ nsid }) => nsid))).toEqual(new Set([NSID, OTHER]));
  });
});

describe('the feed of a page', () => {
  const head = (canonical: string, feed: string) =>
    `<link rel="canonical" href="${canonical}"><link rel="alternate" href="/services/feeds/${feed}">`;
  const name = '<header><a href="/photos/ada_b/">Ada</a></header>';

  it.each([
    ['/photos/ada_b/', '/photos/ada_b/', 'photos_public.gne?id=4711@N99&lang=en-us'],
    [
      `/photos/ada_b/sets/${SET}`,
      `https://www.flickr.com/photos/ada_b/albums/${SET}/`,
      `photoset.gne?nsid=4711%40N99&set=${SET}`,
    ],
  ])('gives the NSID for %s', (path, canonical, feed) => {
    const page = openPage(path, name, head(canonical, feed));
    expect(page.members).toMatchObject([{ role: 'profile', nsid: NSID, alias: 'ada_b' }]);
    expect(page.pairs).toEqual([{ alias: 'ada_b', nsid: NSID, source: 'feed' }]);
    expect(page.read('link[rel="alternate"]').pairs).toEqual([
      { alias: 'ada_b', nsid: NSID, source: 'feed' },
    ]);
  });

  it.each([
    ['while it is still the last page’s', '/photos/bob/', 'photos_public.gne?id=4711@N99'],
    ['without a canonical address', '', 'photos_public.gne?id=4711@N99'],
    ['of a group', '/photos/ada_b/', 'groups_pool.gne?id=4711@N99'],
  ])('gives none %s', (_name, canonical, feed) => {
    const page = openPage('/photos/ada_b/', name, head(canonical, feed));
    expect(page.members).toMatchObject([{ role: 'profile', nsid: null, alias: 'ada_b' }]);
    expect(page.pairs).toEqual([]);
  });
});

describe('members mentioned in passing', () => {
  it.each<[name: string, path: string, body: string, expected: string[]]>([
    [
      'the photographer on a photo’s page',
      `/photos/ada_b/${A}/`,
      `<div class="view attribution-view photo-attribution"><a class="avatar person medium" rel="author" href="/photos/ada_b/" data-person-nsid="${NSID}" ${background(`//combo.staticflickr.com/pw/images/buddyicon08_l.png#${NSID}`)}></a>
         <div class="attribution-info"><a id="name" rel="author" class="owner-name" href="/photos/ada_b/">Ada</a><a rel="author" class="owner-name-with-by" href="/photos/ada_b/">By: Ada</a></div></div>`,
      [`attribution ${NSID} name`],
    ],
    [
      'tiles of several members',
      '/search/?text=dawn',
      `<div class="view photo-list-photo-view"><a class="overlay" href="/photos/bob/${A}/"></a><a id="bob" class="attribution" href="/photos/bob/">by Bob</a></div>
       <div class="view photo-list-gallery-photo-view"><a class="avatar person tiny" href="/photos/${OTHER}/" data-person-nsid="${OTHER}"></a><a class="title" href="/photos/${OTHER}/${A}/">Dusk</a><a id="cleo" class="attribution" href="/photos/${OTHER}/">by Cleo</a></div>`,
      ['attribution bob bob', `attribution ${OTHER} cleo`],
    ],
    [
      'comments, with the page’s own member among them',
      `/photos/ada_b/${A}/`,
      `<div class="view photo-comments-view"><ul>
         <li class="comment-item"><a class="avatar person" href="/photos/bob/" data-person-nsid="${OTHER}"></a><a id="bob" class="author" href="/photos/bob/">Bob</a><p>Like <a href="/photos/cleo/">Cleo</a>’s</p></li>
         <li class="comment-item"><a id="icon" class="avatar person" href="/photos/ada_b/" data-person-nsid="${NSID}"></a></li></ul></div>`,
      [`comment ${OTHER} bob`, `comment ${NSID} icon`],
    ],
    [
      'a comment by the member whose page it is',
      `/photos/ada_b/galleries/${SET}`,
      `<div class="comment-item"><a id="first" class="author" href="/photos/ada_b/">Ada</a></div><header><a id="name" href="/photos/ada_b/">Ada</a></header>`,
      ['profile ada_b name', 'comment ada_b first'],
    ],
    [
      'a name marked by its relation alone',
      `/photos/ada_b/${A}/`,
      '<p><a id="name" rel="author" href="/photos/ada_b/">Ada</a></p>',
      ['attribution ada_b name'],
    ],
    [
      'people search, contact lists',
      '/search/people/?username=b',
      `<ul><li><p><a class="avatar" href="/photos/bob/" ${background(icon(OTHER))}></a></p><a id="bob" href="/people/bob/">Bob</a><a href="/photos/bob/">Photos</a></li>
           <li><div class="avatar person" data-person-nsid="${THIRD}" id="icon"></div></li></ul>`,
      [`contact ${OTHER} bob`, `contact ${THIRD} icon`],
    ],
    [
      'icons side by side',
      `/photos/ada_b/${A}/`,
      `<div><a id="one" class="avatar" href="/photos/bob/" data-person-nsid="${OTHER}"></a><a id="two" class="avatar" href="/photos/cleo/" data-person-nsid="${THIRD}"></a></div>`,
      [`attribution ${OTHER} one`, `attribution ${THIRD} two`],
    ],
  ])('%s', (_name, path, body, expected) => {
    expect(mentions(openPage(path, body))).toEqual(expected);
  });

  it.each<[name: string, body: string]>([
    [
      'groups and their icons',
      `<a class="avatar person" href="/groups/ducks/" data-person-nsid="${NSID}"></a><div class="avatar group" ${background(icon(NSID))}></div><a class="owner" href="/groups/ducks/">Ducks</a>`,
    ],
    [
      'NSIDs that are certainly groups’',
      `<div class="avatar person" data-person-nsid="${GROUP}"></div>`,
    ],
    ['names in a text', '<p>Thanks to <a href="/photos/bob/">Bob</a>!</p>'],
    [
      'links below a member’s pages',
      '<a class="owner" href="/photos/bob/albums">Albums</a><a class="owner" href="/people/bob/contacts">Contacts</a>',
    ],
    [
      'words in a member’s place',
      '<a class="owner" href="/photos/me/">You</a><a class="owner" href="/photos/tags/">Tags</a>',
    ],
    [
      'an icon that names two',
      `<a class="avatar person" href="/photos/bob/" data-person-nsid="${NSID}" ${background(icon(OTHER))}></a><a class="avatar person" href="/photos/${OTHER}/" data-person-nsid="${NSID}"></a>`,
    ],
    [
      'navigation',
      `<div class="view global-nav-view"><a class="avatar person" href="/photos/bob/" data-person-nsid="${OTHER}"></a></div>`,
    ],
    ['an icon of nobody', `<div class="avatar" ${background(icon(OTHER))}></div>`],
  ])('are not %s', (_name, body) => {
    const { members, pairs } = openPage('/explore', body);
    expect(members).toEqual([]);
    expect(pairs).toEqual([]);
  });
});

describe('pairs of alias and NSID', () => {
  it.each<[name: string, body: string, pairs: unknown[]]>([
    [
      'an icon that is a link',
      `<a class="avatar" href="/photos/bob/" data-person-nsid="${OTHER}"></a>`,
      [{ alias: 'bob', nsid: OTHER, source: 'avatar' }],
    ],
    [
      'an icon and a name, alone together',
      `<div class="attribution-view"><div class="avatar person" ${background(icon(OTHER))}></div><a class="owner-name" href="/photos/bob/">Bob</a></div>`,
      [{ alias: 'bob', nsid: OTHER, source: 'avatar' }],
    ],
    [
      'a photo’s box that is marked with its owner',
      `<div class="photo-display-item" data-photo-id="${A}" data-photo-owner="${OTHER}"><a href="/photos/bob/${A}/in/pool-ducks"><img src="${picture(A)}"></a></div>`,
      [{ alias: 'bob', nsid: OTHER, source: 'photo' }],
    ],
    [
      'not such a box with a link to another photo',
      `<div class="photo-display-item" data-photo-id="${A}" data-photo-owner="${OTHER}"><a href="/photos/bob/9000000000029/">before</a></div>`,
      [],
    ],
    [
      'not an icon and a name in a list of many',
      `<div><div class="avatar person" ${background(icon(OTHER))}></div><a class="owner-name" href="/photos/bob/">Bob</a></div>`,
      [],
    ],
    [
      'not an icon and a name in one row of a list',
      `<ul><li><div class="avatar person" ${background(icon(OTHER))}></div><a class="owner-name" href="/photos/bob/">Bob</a></li></ul>`,
      [],
    ],
    [
      'not a name between two icons',
      `<div class="attribution-view"><div class="avatar person" ${background(icon(OTHER))}></div><div class="avatar person" ${background(icon(THIRD))}></div><a class="owner-name" href="/photos/bob/">Bob</a></div>`,
      [],
    ],
    [
      'not an icon and another one’s name in a comment’s words',
      `<div class="comment-item"><div class="avatar person" ${background(icon(OTHER))}></div><p><a href="/photos/bob/">Bob</a></p></div>`,
      [],
    ],
    [
      'not an icon between two names',
      `<div class="attribution-view"><div class="avatar person" ${background(icon(OTHER))}></div><a class="owner-name" href="/photos/bob/">Bob</a><a class="owner-name" href="/photos/cleo/">Cleo</a></div>`,
      [],
    ],
    [
      'not a member by NSID alone',
      `<a class="avatar" href="/photos/${OTHER}/" data-person-nsid="${OTHER}"></a>`,
      [],
    ],
  ])('%s', (_name, body, pairs) => {
    expect(openPage('/explore', body).pairs).toEqual(pairs);
  });

  it('are used where another part of the page has only the alias', () => {
    const page = openPage(
      '/explore',
      `<a class="avatar" href="/photos/bob/" data-person-nsid="${OTHER}"></a>
       <div class="view photo-list-photo-view" ${background(picture(A))}><a class="attribution" href="/photos/Bob/">Bob</a></div>`,
    );
    expect(page.members.map(({ nsid }) => nsid)).toEqual([OTHER, OTHER]);
  });
});
