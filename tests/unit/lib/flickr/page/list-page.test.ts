// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readListAddress } from '../../../../../lib/flickr/address/list-address';
import { countShown, furtherIn, showsTrouble } from '../../../../../lib/flickr/page/list-page';

const page = (body: string) => new DOMParser().parseFromString(body, 'text/html');
const count = (text: string) => `<p class="metadata-item photo-count">${text}</p>`;

it.each<[string, number | null]>([
  [count('618 Photos'), 618],
  [count('12,345 Photos'), 12_345],
  [count('12.345 Fotos'), 12_345],
  [count('1 234 567 photos'), 1_234_567],
  ['<span class="photo-counts">\n 22 fotos </span>', 22],
  ['<span class="stat photo-count"><b>39</b> photos</span>', 39],
  [count('1.2K Photos'), null],
  [count('12K'), null],
  [count('Photos'), null],
  [count('5 Photos') + count('5 Photos'), 5],
  [count('5 Photos') + count('6 Photos'), null],
  ['<p>618 Photos</p>', null],
])('%s counts %s', (body, expected) => {
  expect(countShown(page(body))).toBe(expected);
});

const ALBUM = readListAddress('https://www.flickr.com/photos/mira/albums/721/page2')!;
const BUTTON = '<div class="infinite-scroll-load-more"><button>More</button></div>';

it.each<[string, string | null]>([
  ['<a href="/photos/mira/albums/721/page3">3</a>', 'link'],
  ['<a href="https://www.flickr.com/photos/mira/albums/721/page3/">3</a>', 'link'],
  ['<a href="/photos/mira/albums/721/page1">1</a>', null],
  ['<a href="/photos/mira/albums/721/page4">4</a>', null],
  ['<a href="/photos/mira/albums/721/page30">30</a>', null],
  ['<a href="/photos/mira/albums/999/page3">another album</a>', null],
  ['<a href="/photos/mira/page3">photostream</a>', null],
  ['<a href="https://example.org/photos/mira/albums/721/page3">3</a>', null],
  ['<a href="//[page3">3</a>', null],
  ['<button>More</button>', null],
])('%s leads further: %s', (body, kind) => {
  expect(furtherIn(page(body), ALBUM)?.kind ?? null).toBe(kind);
});

it('is led further by the list’s other address only where that is known', () => {
  const shown = page('<a href="/photos/1@N99/albums/721/page3">3</a>');
  expect(furtherIn(shown, ALBUM)).toBeNull();
  const keys = ['photos/mira/albums/721', 'photos/1@n99/albums/721'];
  expect(furtherIn(shown, ALBUM, keys)?.kind).toBe('link');
});

it('presses the button for more photos, where it is shown', () => {
  const shown = page(BUTTON);
  expect(furtherIn(shown, ALBUM)).toBeNull();
  shown.querySelector('button')!.getClientRects = () => [{}] as never;
  expect(furtherIn(shown, ALBUM)?.kind).toBe('button');
});

it.each<[string, boolean]>([
  ['<title>429 Too Many Requests</title>', true],
  ['<h1>Bad, bad panda!</h1>', true],
  ['<h1>503 Service Unavailable</h1>', true],
  ['<h2>Please slow down</h2>', true],
  ['<h1>Days at the coast</h1>', false],
  ['<p>429</p>', false],
])('%s reports trouble: %s', (body, expected) => {
  expect(showsTrouble(page(body))).toBe(expected);
});
