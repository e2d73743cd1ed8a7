import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/flickr/page-reader';
import { hasShared, SHARED } from '../../shared';

interface Expected {
  url: string;
  photoIdsInDom: string[];
  ownersByNsid: Record<string, string | null>;
}

const PAGES = resolve(SHARED, 'pages');
const expected = hasShared
  ? (JSON.parse(readFileSync(resolve(PAGES, 'expected.json'), 'utf8')) as Record<string, Expected>)
  : {};

function open(name: string): { document: Document; url: URL } {
  const url = new URL(expected[name]!.url);
  const html = readFileSync(resolve(PAGES, name), 'utf8');
  return { document: new JSDOM(html, { url: url.href }).window.document, url };
}

const sorted = (values: Iterable<string>) => [...values].sort();

describe.runIf(hasShared).each(Object.entries(expected))('%s', (name, page) => {
  const { document, url } = open(name);
  const { photos, members, pairs } = readPage(document, url);

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
