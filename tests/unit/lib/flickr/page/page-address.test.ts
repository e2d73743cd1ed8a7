import { describe, expect, it } from 'vitest';
import { readLink, readMemberLink, sameOwner } from '../../../../../lib/flickr/address/links';
import { readPageAddress } from '../../../../../lib/flickr/page/page-address';
import { A, NSID, SET } from './markup';

describe('placeOf', () => {
  const nowhere = {
    photoId: null,
    owner: null,
    ownerNsid: null,
    listId: null,
    listsCovers: false,
    listsMembers: false,
  };

  it.each([
    ['/', {}],
    ['/explore', {}],
    ['/photos/tags/dawn', {}],
    ['/photos/me/', {}],
    ['/groups/ducks/pool/', {}],
    [`/photos/ada_b/${A}/`, { photoId: A }],
    [`/photos/ada_b/${A}/in/album-${SET}/lightbox/`, { photoId: A }],
    [`/photos/125000000/${A}`, { photoId: A }],
    [`/photos/ada_b/0${A}/`, { owner: 'ada_b' }],
    ['/photos/ada_b', { owner: 'ada_b' }],
    ['/photos/125000000/', { owner: '125000000' }],
    ['/photos/4711%40n99/page2', { owner: NSID, ownerNsid: NSID }],
    ['/people/ada_b/', { owner: 'ada_b' }],
    ['/people/ada_b/contacts/', { owner: 'ada_b', listsMembers: true }],
    [`/photos/ada_b/with/${A}/`, { owner: 'ada_b' }],
    [`/photos/ada_b/faves/with/${A}/`, { owner: 'ada_b' }],
    ['/photos/ada_b/albums', { owner: 'ada_b', listsCovers: true }],
    ['/photos/ada_b/albums/page2', { owner: 'ada_b', listsCovers: true }],
    [`/photos/ada_b/albums/with/${SET}`, { owner: 'ada_b', listsCovers: true }],
    [`/photos/ada_b/sets/${SET}/`, { owner: 'ada_b', listId: SET }],
    ['/photos/ada_b/galleries/', { owner: 'ada_b', listsCovers: true }],
    [`/photos/ada_b/galleries/${SET}/page2`, { owner: 'ada_b', listId: SET }],
    ['/photos/ada_b/collections/', { owner: 'ada_b', listsCovers: true }],
    ['/people/ada_b/groups/', { owner: 'ada_b', listsCovers: true }],
    ['/search/people/', { listsMembers: true }],
    ['/groups/ducks/members/', { listsMembers: true }],
  ])('%s', (path, expected) => {
    const url = new URL(path, 'https://www.flickr.com/');
    expect(readPageAddress(url)).toEqual({ ...nowhere, ...expected });
  });
});

describe('links', () => {
  it.each([
    [`/photos/ada_b/${A}/`, 'photo'],
    [`https://www.flickr.com/photos/ada_b/${A}/`, 'photo'],
    [`//www.flickr.com/photos/ada_b/${A}/`, 'photo'],
    ['/photos/ada_b/', 'owner'],
    ['/groups/ducks/', 'group'],
    ['#', null],
    ['?giftPro', null],
    ['', null],
    ['javascript:;', null],
    ['/explore', null],
    [`//example.org/photos/ada_b/${A}/`, null],
    [`photos/ada_b/${A}/`, null],
  ])('%j leads to %j', (href, kind) => {
    expect(readLink(href)?.kind ?? null).toBe(kind);
  });

  it('are read the same again, however many there are', () => {
    const read = (number: number) => readLink(`/photos/ada_b/${9_000_000_000_000 + number}/`);
    const first = read(0);
    for (let number = 0; number < 10_050; number += 1) read(number);
    expect(read(0)).toEqual(first);
    expect(read(10_049)).toMatchObject({ photoId: '9000000010049' });
  });

  it.each([
    ['/photos/ada_b/', 'ada_b'],
    ['/people/ada_b', 'ada_b'],
    ['https://www.flickr.com/photos/4711%40N99/?x=1', NSID],
    ['//flickr.com/people/ada_b/#top', 'ada_b'],
    ['/photos/ada_b/albums', null],
    ['/photos/ada_b/page2', null],
    ['/people/ada_b/contacts', null],
    ['/photosof/ada_b/', null],
    [`/photos/ada_b/${A}`, null],
    ['/photos/tags', null],
    ['/people/me/', null],
    ['https://example.org/photos/ada_b/', null],
  ])('%s is the page of %j', (href, owner) => {
    expect(readMemberLink(href)).toBe(owner);
  });

  it('ignores case in aliases', () => {
    expect(sameOwner('Ada_B', 'ada_b')).toBe(true);
    expect(sameOwner('ada_b', 'ada-b')).toBe(false);
  });
});
