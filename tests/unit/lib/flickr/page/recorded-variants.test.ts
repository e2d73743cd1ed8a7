import { describe, expect, it } from 'vitest';
import { snapshotPage } from '../../../../../lib/flickr/page/page-reader';
import { hasShared } from '../../../../shared';
import { expected, openRecorded, sorted } from './recorded';

const pages = Object.keys(expected);

/** Other hosts of pictures and sizes: each page has one of them. */
const HOSTS = [
  ['farm66.staticflickr.com', 'z'],
  ['c1.staticflickr.com/66', '5k'],
  ['farm66.static.flickr.com', 'q'],
] as const;

const photosOf = (document: Document, url: URL) =>
  sorted(
    snapshotPage(document, url)
      .read()
      .photos.map(({ photoId }) => photoId),
  );

/** Replaces every class name, each by the same one everywhere. */
function shuffleClasses(document: Document): void {
  const names = new Map<string, string>();
  for (const element of document.querySelectorAll('[class]')) {
    const others = [...element.classList].map((name) => {
      if (!names.has(name)) names.set(name, `k${(names.size * 7919).toString(36)}`);
      return names.get(name)!;
    });
    element.setAttribute('class', others.join(' '));
  }
}

describe.runIf(hasShared)('recorded pages as Flickr may change them one day', () => {
  it.each(pages)('%s: with unknown class names', (name) => {
    const { document, url } = openRecorded(name);
    shuffleClasses(document);
    expect(photosOf(document, url)).toEqual(sorted(expected[name]!.photoIdsInDom));
  });

  it.each(pages.map((name, i) => [name, ...HOSTS[i % HOSTS.length]!] as const))(
    '%s: with pictures from %s in size %s',
    (name, host, size) => {
      const { document, url } = openRecorded(name, (html) =>
        html
          .replaceAll(/live\.staticflickr\.com(?=\/\d+\/\d+_)/g, host)
          .replaceAll(/(\/\d+_[0-9a-f]{6,})(?:_[a-z\d]{1,2})?\.jpg/g, `$1_${size}.jpg`),
      );
      expect(photosOf(document, url)).toEqual(sorted(expected[name]!.photoIdsInDom));
    },
  );

  it.each(pages)('%s: its photos arriving one by one, in the other order', (name) => {
    const { document, url } = openRecorded(name);
    const { photos } = snapshotPage(document, url).read();
    const places = photos.map(({ box, photoId }) => {
      const place = document.createComment('');
      box.replaceWith(place);
      return { box, photoId, place };
    });
    expect(photosOf(document, url)).toEqual([]);
    for (const { box, photoId, place } of places.reverse()) {
      place.replaceWith(box);
      expect(snapshotPage(document, url).read([box]).photos).toEqual([{ photoId, box }]);
    }
  });
});
