import { describe, expect, it } from 'vitest';
import { snapshotPage } from '../../../../../lib/flickr/page/page-reader';
import { hasShared } from '../../../../shared';
import { expected, openRecorded, sorted } from './recorded';

describe.runIf(hasShared).each(Object.entries(expected))('%s', (name, page) => {
  const { document, url } = openRecorded(name);
  const { photos, members, pairs } = snapshotPage(document, url).read();

  it('shows exactly its photos, each in a box of its own', () => {
    expect(sorted(photos.map(({ photoId }) => photoId))).toEqual(sorted(page.photoIdsInDom));
    expect(new Set(photos.map(({ box }) => box)).size).toBe(photos.length);
  });

  it('names exactly its owners, by NSID', () => {
    const nsids = new Set(members.flatMap(({ nsid }) => nsid ?? []));
    expect(sorted(nsids)).toEqual(sorted(Object.keys(page.ownersByNsid)));
    const aliases = new Map(pairs.map(({ nsid, alias }) => [nsid, alias]));
    for (const [nsid, alias] of Object.entries(page.ownersByNsid)) {
      expect(aliases.get(nsid) ?? null).toBe(alias);
    }
    expect(aliases.size).toBe(Object.values(page.ownersByNsid).filter(Boolean).length);
  });
});

describe.runIf(hasShared)('recorded pages as they come to life', () => {
  const boxes = (name: string, change: (document: Document, url: URL) => void) => {
    const { document, url } = openRecorded(name);
    const before = snapshotPage(document, url).read().photos;
    change(document, url);
    return { before, after: snapshotPage(document, url).read().photos };
  };
  /** What hydration puts into a tile, rewritten. */
  const link = (document: Document, tile: Element, photoId: string) => {
    const overlay = document.createElement('a');
    overlay.className = 'overlay';
    overlay.href = `/photos/someone/${photoId}/in/photostream/`;
    tile.querySelector('.interaction-view')!.replaceChildren(overlay);
  };

  it.each([
    'photostream-2020-server.html',
    'photostream-2021-server.html',
    'album-2024-server.html',
  ])('%s: links arrive, pictures go', (name) => {
    const { before, after } = boxes(name, (document, url) => {
      for (const { photoId, box } of snapshotPage(document, url).read().photos) {
        link(document, box, photoId);
        expect(snapshotPage(document, url).read([box.querySelector('.overlay')!]).photos).toEqual([
          { photoId, box },
        ]);
        box.style.backgroundImage = '';
      }
    });
    expect(before.length).toBeGreaterThan(20);
    expect(after).toEqual(before);
  });

  it('gallery-2023-server.html: pictures arrive, links go', () => {
    const { before, after } = boxes('gallery-2023-server.html', (document, url) => {
      for (const { photoId, box } of snapshotPage(document, url).read().photos) {
        const image = document.createElement('img');
        image.src = `//live.staticflickr.com/65535/${photoId}_0123456789_b.jpg`;
        box.querySelector('.photo')!.replaceChildren(image);
        expect(snapshotPage(document, url).read([image]).photos).toEqual([{ photoId, box }]);
        for (const anchor of box.querySelectorAll('a')) anchor.remove();
      }
    });
    expect(before).toHaveLength(25);
    expect(after).toEqual(before);
  });

  it('album-2025-hydrated.html: from any part of a card, the card', () => {
    const { document, url } = openRecorded('album-2025-hydrated.html');
    for (const finding of snapshotPage(document, url).read().photos) {
      for (const part of finding.box.querySelectorAll('*')) {
        expect(snapshotPage(document, url).read([part]).photos).toEqual([finding]);
      }
    }
  });
});
