import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { JSDOM } from 'jsdom';
import { hasShared, SHARED } from '../../../../shared';

interface Expected {
  url: string;
  photoIdsInDom: string[];
  ownersByNsid: Record<string, string | null>;
}

const PAGES = resolve(SHARED, 'pages');

/** What each recorded page shows, by file name; empty if there are none. */
export const expected = hasShared
  ? (JSON.parse(readFileSync(resolve(PAGES, 'expected.json'), 'utf8')) as Record<string, Expected>)
  : {};

/** A recorded page, parsed after changing its markup. */
export function openRecorded(
  name: string,
  change: (html: string) => string = (html) => html,
): { document: Document; url: URL } {
  const url = new URL(expected[name]!.url);
  const html = change(readFileSync(resolve(PAGES, name), 'utf8'));
  return { document: new JSDOM(html, { url: url.href }).window.document, url };
}

export const sorted = (values: Iterable<string>) => [...values].sort();
