import { selectFirst } from '../../dom/documents';
import { textOf } from '../../dom/nodes';
import { parseNsid } from '../../ids/nsid';
import type { AliasPair } from './alias-pairs';

/** On one line of the script that starts Flickr's app: what the server knew when it sent the page. */
const NAME = 'modelExport:';

const read = new WeakMap<Document, readonly AliasPair[]>();

/**
 * The members that the document was sent with, where they have an alias. The document keeps this
 * when the app moves on to other pages; the pairs hold all the same. Two forms are known: plain
 * objects (to 2021), and every value wrapped, with its strings percent-encoded (from 2023).
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
    // Another form than those known: it tells nothing.
  }
  return pairs;
}

/** Line by line: an expression that looks for the line may try each part of a long one anew. */
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
