import { selectFirst } from '../../dom/documents';
import { textOf } from '../../dom/nodes';
import { parseNsid } from '../../ids/nsid';
import type { AliasPair } from './alias-pairs';

/**
 * It is on one line of the script that starts Flickr's app, and holds what the server knew when it sent the
 * page.
 */
const NAME = 'modelExport:';

const read = new WeakMap<Document, readonly AliasPair[]>();

/**
 * The members with an alias in the data that the server sent with the document. It stays in the document
 * when the app moves on to other pages; the pairs remain true. Two forms are known: plain objects (until
 * 2021), and wrapped values with percent-encoded strings (since 2023).
 */
export function readModelExport(document: Document): readonly AliasPair[] {
  let pairs = read.get(document);
  if (!pairs) {
    const script = selectFirst(document, 'script.modelExport');
    pairs = script ? pairsIn(textOf(script)) : [];
    read.set(document, pairs);
  }
  return pairs;
}

function pairsIn(script: string): AliasPair[] {
  const json = exportIn(script);
  if (json === null) return [];
  const pairs: AliasPair[] = [];
  try {
    collect(JSON.parse(json), pairs);
  } catch {
    // An unknown form: ignore it.
  }
  return pairs;
}

/** Line by line: a regular expression over the whole script might take quadratic time on a long line. */
function exportIn(script: string): string | null {
  for (const line of script.split('\n')) {
    const text = line.trim();
    if (!text.startsWith(NAME)) continue;
    const value = text.slice(NAME.length).trim();
    return value.endsWith(',') ? value.slice(0, -1) : value;
  }
  return null;
}

function collect(value: unknown, pairs: AliasPair[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { _flickrModelRegistry: kind, id, pathAlias } = value as Record<string, unknown>;
  if (kind === 'person-models' && typeof id === 'string' && typeof pathAlias === 'string') {
    const nsid = parseNsid(id);
    if (nsid !== null && pathAlias !== '')
      pairs.push({ alias: pathAlias, nsid, source: 'model-export' });
  }
  for (const inner of Object.values(value)) collect(inner, pairs);
}
