import { CANDIDATE_ATTRIBUTES } from '../flickr/page/candidates';
import { rootOf } from '../dom/documents';
import { attributeOf, isConnected, typeOf } from '../dom/nodes';
import { topmost } from '../flickr/page/topmost';

/** After this many mutations the whole page is read: in a hidden tab they would pile up. */
const MOST_RECORDS = 10_000;

const BACKGROUND = /url\(([^)]*)/;

/** Relayout rewrites the `style` of every tile; only a different background image matters. */
const background = (style: string | null) =>
  style?.includes('url(') ? BACKGROUND.exec(style)?.[1] : undefined;

function isNews({ target, attributeName, oldValue }: MutationRecord): boolean {
  const value = attributeOf(target as Element, attributeName!);
  return attributeName === 'style'
    ? background(value) !== background(oldValue)
    : value !== oldValue;
}

/** A list's page adds thousands of nodes, and `instanceof` is slow. */
const isElement = (node: Node): node is Element => typeOf(node) === Node.ELEMENT_NODE;

/**
 * The elements to read again after a batch of mutations: those added or changed, each with the photo box
 * around it, outermost only, without those already removed. A removal affects the box that lost a part.
 * Nodes that `isOurs` are skipped.
 */
export function changedRoots(
  records: readonly MutationRecord[],
  isOurs: (node: Node) => boolean,
  boxOf: (element: Element) => Element | null,
): Set<Element> {
  const roots = new Set<Element>();
  for (const record of records) {
    const target = record.target as Element;
    if (record.type === 'attributes') {
      if (isNews(record)) roots.add(boxOf(target) ?? target);
      continue;
    }
    record.addedNodes.forEach((node) => {
      if (isElement(node) && !isOurs(node)) roots.add(boxOf(node) ?? node);
    });
    for (const node of record.removedNodes) {
      const box = isElement(node) && !isOurs(node) ? boxOf(target) : null;
      if (box) roots.add(box);
    }
  }
  roots.forEach((root) => {
    if (!isConnected(root)) roots.delete(root);
  });
  return topmost(roots);
}

/** Whether the page only grew: then it still shows what it showed before. */
export const isGrowth = (records: readonly MutationRecord[]): boolean =>
  records.every(({ type, removedNodes }) => type === 'childList' && removedNodes.length === 0);

/** An observer of a document's changes. */
export interface Watch {
  /** Makes a change of our own without reporting it. */
  unseen: (change: () => void) => void;
}

/**
 * Reports mutations of the whole document: the first at once, so that its photos are looked up while the
 * browser lays them out; later ones once per frame, before it is painted. A hidden tab paints no frames:
 * its further mutations wait until it is visible.
 * @param onChange called with null instead of mutations that were too many to keep
 */
export function watchChanges(
  onChange: (records: MutationRecord[] | null) => void,
  signal: AbortSignal,
): Watch {
  let pending: MutationRecord[] | null = [];
  let frame = 0;
  const hasPending = () => pending === null || pending.length > 0;
  const onFrame = () => {
    frame = 0;
    if (hasPending()) take();
  };
  const keep = (records: MutationRecord[]) => {
    if (pending && pending.length + records.length > MOST_RECORDS) pending = null;
    if (pending) for (const record of records) pending.push(record);
  };
  const take = () => {
    const batch = pending;
    pending = [];
    frame = requestAnimationFrame(onFrame);
    onChange(batch);
  };
  const collect = (records: MutationRecord[]) => {
    keep(records);
    if (frame === 0) take();
  };
  const observer = new MutationObserver(collect);
  const observe = () => {
    observer.observe(rootOf(document), {
      childList: true,
      subtree: true,
      attributeFilter: CANDIDATE_ATTRIBUTES,
      attributeOldValue: true,
    });
  };
  observe();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
  return {
    unseen(change) {
      keep(observer.takeRecords());
      if (hasPending()) frame ||= requestAnimationFrame(onFrame);
      observer.disconnect();
      change();
      if (!signal.aborted) observe();
    },
  };
}
