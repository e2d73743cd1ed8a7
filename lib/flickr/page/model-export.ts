import { selectFirst } from '../../dom/documents';
import { textOf } from '../../dom/nodes';
import { parseNsid } from '../../ids/nsid';
import { isPhotoId } from '../../ids/photo-id';
import { isPostedTime } from '../../ids/posted-time';
import type { AliasPair } from './alias-pairs';

/**
 * It is on one line of the script that starts Flickr's app, and holds what the server knew when it sent the
 * page.
 */
const NAME = 'modelExport:';

/** The data that the server sent with a document. */
export interface ModelExport {
  /** The members with an alias. */
  pairs: readonly AliasPair[];
  /** Photo id → when it was posted, in seconds since 1970. */
  posted: ReadonlyMap<string, number>;
}

const read = new WeakMap<Document, ModelExport>();

/**
 * The data stays in the document when the app moves on to other pages, and remains true. Two forms are
 * known: plain objects (until 2021), and wrapped values with percent-encoded strings (since 2023).
 */
export function readModelExport(document: Document): ModelExport {
  let known = read.get(document);
  if (!known) {
    const script = selectFirst(document, 'script.modelExport');
    known = modelsIn(script ? textOf(script) : '');
    read.set(document, known);
  }
  return known;
}

function modelsIn(script: string): ModelExport {
  const found: Found = { pairs: [], posted: new Map() };
  const json = exportIn(script);
  if (json === null) return found;
  try {
    collect(JSON.parse(json), found);
  } catch {
    // An unknown form: ignore it.
  }
  return found;
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

interface Found extends ModelExport {
  pairs: AliasPair[];
  posted: Map<string, number>;
}

function collect(value: unknown, found: Found): void {
  if (typeof value !== 'object' || value === null) return;
  const {
    _flickrModelRegistry: kind,
    id,
    pathAlias,
    datePosted,
  } = value as Record<string, unknown>;
  if (kind === 'person-models' && typeof id === 'string' && typeof pathAlias === 'string') {
    const nsid = parseNsid(id);
    if (nsid !== null && pathAlias !== '')
      found.pairs.push({ alias: pathAlias, nsid, source: 'model-export' });
  }
  if (kind === 'photo-stats-models' && typeof id === 'string' && isPhotoId(id)) {
    const posted = Number(datePosted);
    if (isPostedTime(posted)) found.posted.set(id, posted);
  }
  for (const inner of Object.values(value)) collect(inner, found);
}
