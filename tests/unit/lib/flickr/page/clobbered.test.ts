import { describe, expect, it } from 'vitest';
import { snapshotPage } from '../../../../../lib/flickr/page/page-reader';
import { clobber } from './clobber';
import { A, B, background, icon, NSID, openPage, picture, SET } from './markup';

const head = `<div class="view coverphoto-view"><div class="avatar person large" ${background(icon(NSID))}></div><h1>Ada</h1><a href="/people/ada_b/">Ada</a></div>`;
const feeds = `<link rel="canonical" href="https://www.flickr.com/photos/ada_b/"><link rel="alternate" href="/services/feeds/photos_public.gne?id=${NSID}">`;
const script = `<script class="modelExport">\nmodelExport: {"main":[{"_flickrModelRegistry":"person-models","id":"4712@N99","pathAlias":"bob"}]},\n</script>`;

/** Pages that together exercise every part of the reader. */
const PAGES: [name: string, path: string, body: string][] = [
  [
    'tiles with class names',
    '/photos/ada_b/',
    `${head}<div class="view photo-list-photo-view" ${background(picture(A))}><a class="overlay" href="/photos/ada_b/${A}/"></a><p>words</p></div>`,
  ],
  [
    'pictures in links, beside links, in nothing',
    '/photos/ada_b/',
    `<a href="/photos/ada_b/${A}/"><img src="${picture(A)}"></a><div><picture><source srcset="${picture(B)} 1x"><img src="${picture(B)}"></picture></div><a href="/photos/bob/${B}/"></a>`,
  ],
  [
    'a gallery whose pictures are still to come',
    `/photos/ada_b/galleries/${SET}/`,
    `<div><div></div><a href="/photos/bob/${B}/in/gallery-ada_b-${SET}/"></a></div>`,
  ],
  [
    'a photo’s page with comments',
    `/photos/ada_b/${A}/`,
    `<div class="photo-well-media-view"><img src="${picture(A)}"></div><div class="attribution-view"><a class="avatar person" data-person-nsid="4712@N99" ${background(icon('4712@N99'))}></a><a class="owner-name" href="/photos/bob/">Bob</a></div>
     <ul class="comments"><li><p class="comment-author"><a href="/photos/cleo/">Cleo</a></p><p>See <a href="/photos/bob/${B}/"><img src="https:${picture(B)}"></a></p></li></ul>${script}`,
  ],
  [
    'classic contacts and marked photos',
    '/people/ada_b/contacts/',
    `<table><tr><td class="contact-list-bicon"><a href="/photos/bob/"><img src="${icon('4712@N99')}"></a></td><td><a href="/photos/bob/">Bob</a></td></tr></table>
     <div data-photo-id="${A}" data-photo-owner="4712@N99"><a href="/photos/bob/${A}/"><img src="${picture(A)}"></a></div>`,
  ],
];

describe.each(PAGES)('%s', (_name, path, body) => {
  it('is read the same, however markup shadows its nodes’ properties', () => {
    const url = new URL(path, 'https://www.flickr.com');
    const { document, photos, members, pairs, find } = openPage(path, body, feeds);
    expect(photos.length + members.length).toBeGreaterThan(0);
    const changed = [find('body'), ...document.querySelectorAll('img, a')];
    const { read, boxOf } = snapshotPage(document, url);
    const parts = changed.map((element) => [boxOf(element), read([element])]);

    const fresh = openPage(path, body, feeds).document;
    const again = [fresh.querySelector('body')!, ...fresh.querySelectorAll('img, a')];
    const places = new Map([...fresh.querySelectorAll('*')].map((element, i) => [element, i]));
    const before = new Map([...document.querySelectorAll('*')].map((element, i) => [element, i]));
    clobber(fresh);
    const snapshot = () => snapshotPage(fresh, url);
    const readAgain = snapshot().read();
    const put = (found: unknown, at: Map<Element, number>) =>
      JSON.stringify(found, (_key, value: unknown) => at.get(value as Element) ?? value);
    expect(put(readAgain, places)).toBe(put({ photos, members, pairs }, before));
    const { boxOf: boxAgain, read: readPart } = snapshot();
    const partsAgain = again.map((element) => [boxAgain(element), readPart([element])]);
    expect(put(partsAgain, places)).toBe(put(parts, before));
  });
});
