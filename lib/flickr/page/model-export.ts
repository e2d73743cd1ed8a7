import { parseNsid } from '../../ids/nsid';
import type { AliasPair } from './alias-pairs';

/** One line of the script that starts Flickr's app: what the server knew when it sent the page. */
const EXPORT = /^\s*modelExport:\s*(\{.*\}),?\s*$/m;

/** Members by their alias in lower case. */
export type ModelExport = ReadonlyMap<string, AliasPair>;

const read = new WeakMap<Document, ModelExport>();

/**
 * The members that the document was sent with, where they have an alias. The document keeps this
 * when the app moves on to other pages; the pairs hold all the same. Two forms are known: plain
 * objects (to 2021), and every value wrapped, with its strings percent-encoded (from 2023).
 */
export function readModelExport(document: Document): ModelExport {
  let pairs = read.get(document);
  if (!pairs) {
    const script = document.querySelector('script.modelExport')?.textContent ?? '';
    pairs = new Map(pairsIn(script).map((pair) => [pair.alias.toLowerCase(), pair]));
    read.set(document, pairs);
  }
  return pairs;
}

function pairsIn(script: string): AliasPair[] {
  const json = EXPORT.exec(script)?.[1];
  if (json === undefined) return [];
  const pairs: AliasPair[] = [];
  try {
    collect(JSON.parse(json), pairs);
  } catch {
    // Another form than those known: it tells nothing.
  }
  return pairs;
}

function collect(value: unknown, pairs: AliasPair[]): void {
  if (typeof value !== 'object' || value === null) return;
  const { _flickrModelRegistry: kind, id, pathAlias } = value as Record<string, unknown>;
  if (kind === 'person-models' && typeof id === 'string' && typeof pathAlias === 'string') {
    const nsid = parseNsid(id);
    if (nsid !== null && pathAlias !== '') pairs.push({ alias: pathAlias, nsid });
  }
  for (const inner of Object.values(value)) collect(inner, pairs);
}
