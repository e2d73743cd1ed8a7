import { describe, expect, it } from 'vitest';
import { rowsOfLine } from '../../../../../lib/sources/generic/line';

const ID = 9000000000001;
const NSID = '5550001@N99';
const PAGE = `https://www.flickr.com/photos/${NSID}/${ID}`;
const IMAGE = `https://live.staticflickr.com/65535/${ID}_0123abcdef`;

const photo = (owner: string | null = null): object => ({ photoId: ID, owner, dataset: 'list' });
const rows = (line: string): unknown[] => [rowsOfLine(line)].flat();

describe('a line of text names the photo', () => {
  it.each([
    ...['', '_s', '_q', '_t', '_m', '_n', '_w', '_z', '_c', '_b', '_h', '_k', '_3k', '_o'].map(
      (size) => `${ID}_0123abcdef${size}.jpg`,
    ),
    `images/${ID}_0123abcdef.jpg 1`,
    `${ID}_0123abcdef_b.jpg,cat`,
    `${ID}_0123abcdef_b.jpg\t0 1 2 3`,
    `${ID}.jpg`,
    `${ID}_o.png`,
    `title_${ID}_o.jpg`,
  ])('by the name of an image: %s', (line) => {
    expect(rows(line)).toEqual([photo()]);
  });

  it.each([
    `${IMAGE}_b.jpg 1`,
    `1 ${IMAGE}_b.jpg 1 2 3 4`,
    `${IMAGE}_b.jpg&quot;`,
    `${IMAGE}_b.jpg\\n`,
    `"${IMAGE}_b.jpg"`,
    `<img src="${IMAGE}_b.jpg">`,
    `&lt;img src=&quot;${IMAGE}_b.jpg&quot;&gt;`,
    `${IMAGE}_b.jpg?zz=1`,
    `${IMAGE}_b.jpg | cat`,
    `${ID},${IMAGE}_b.jpg`,
    `${ID};${IMAGE}_b.jpg;5`,
    `http://farm66.static.flickr.com/65535/${ID}_0123abcdef.jpg 0`,
    `https://www.flickr.com/photos/me/${ID}/`,
  ])('by the address of an image: %s', (line) => {
    expect(rows(line)).toEqual([photo()]);
  });

  it.each([
    PAGE,
    `${PAGE}/`,
    `${PAGE}.`,
    `${PAGE}/in/photostream/`,
    `${PAGE}/in/album-72157600000000001/lightbox/`,
    `${PAGE}/sizes/o/`,
    `${PAGE}?utm=1&amp;x=2`,
    `http://m.flickr.com/photos/${NSID}/${ID}`,
    `https://secure.flickr.com/photos/${NSID}/${ID}`,
    `//flickr.com/photos/${NSID}/${ID}`,
    `www.flickr.com/photos/${NSID}/${ID}`,
    `<${PAGE}>`,
    `[photo](${PAGE})`,
    `- [ ] ${PAGE}`,
    `1. ${PAGE}, seen today`,
    `<a href="${PAGE}">x</a>`,
    `[url=${PAGE}]x[/url]`,
    `“${PAGE}”`,
    `${PAGE} ${NSID} 1`,
    `\u200B${PAGE}\u00A0`,
  ])('and its owner by the page: %s', (line) => {
    expect(rows(line)).toEqual([photo(NSID)]);
  });

  it.each([
    `${ID},${NSID}`,
    `${NSID};${ID}`,
    `${ID}\t${NSID}\tcat`,
    `${ID} | ${NSID}`,
    `${ID}_0123abcdef.jpg,${NSID}`,
    `${IMAGE}.jpg ${NSID.toLowerCase()}`,
    `${ID}.0,${NSID}`,
  ])('and its owner by the NSID beside it: %s', (line) => {
    expect(rows(line)).toEqual([photo(NSID)]);
  });

  it.each([
    `${ID}`,
    `${ID}.0`,
    ` ${ID} `,
    `"${ID}"`,
    `'${ID}'`,
    `${ID} 1`,
    `${ID},cat,0.5`,
    `９${'０'.repeat(11)}１`,
  ])('by its number: %s', (line) => {
    expect(rows(line)).toEqual([photo()]);
  });

  it('once for each of several addresses', () => {
    const second = PAGE.replace(String(ID), String(ID + 1));
    expect(rows(`${PAGE} ${second}, ${PAGE}`)).toMatchObject([
      { photoId: ID, owner: NSID },
      { photoId: ID + 1, owner: NSID },
    ]);
  });

  it('and no owner if an NSID is beside two of them', () => {
    const names = `${ID}_0123abcdef.jpg ${ID + 1}_0123abcdef.jpg ${NSID}`;
    expect(rows(names)).toMatchObject([{ owner: null }, { owner: null }]);
  });
});

describe('a line of text names no photo', () => {
  it.each([
    ['https://example.org/1.jpg', 'not on Flickr'],
    ['https://example.org/1.jpg 1', 'not on Flickr'],
    [`https://example.org/${ID}_0123abcdef.html`, 'not on Flickr'],
    ['https://www.flickr.com/photos/a/albums/72157600000000001', 'on Flickr, but not a photo'],
    ['https://www.flickr.com/explore', 'on Flickr, but not a photo'],
    ['https://www.flickr.com/photos/a', 'names no photo'],
    [NSID, 'names no photo'],
    ['9E+12', 'number was rounded, its last digits are lost'],
    ['9,00E+12', 'number was rounded, its last digits are lost'],
    [`${ID} ${ID + 1}`, 'not readable'],
    [`${ID},1609459200`, 'not readable'],
    [`tel. ${ID}`, 'not readable'],
    [`${ID} is the number of my bank account`, 'not readable'],
    ['1 2 3', 'not readable'],
    ['IMG_20240101_123456.jpg', 'not readable'],
    ['1700000000000_o.jpg', 'not readable'],
    ['10530786_900000000000123_9000000000123_n.jpg', 'not readable'],
    ['some words', 'not readable'],
    ['alias', 'not readable'],
  ])('%s', (line, reason) => {
    expect(rows(line)).toMatchObject([{ skip: reason }]);
  });
});
