import { CARRIER_ATTRIBUTES } from '../flickr/carriers';

const BACKGROUND = /url\(([^)]*)\)/;

/** Relayout rewrites `style` on every tile of a list; only another image makes it news. */
const background = (style: string | null) =>
  style?.includes('url(') ? BACKGROUND.exec(style)?.[1] : undefined;

function isNews({ target, attributeName, oldValue }: MutationRecord): boolean {
  const value = (target as Element).getAttribute(attributeName!);
  return attributeName === 'style'
    ? background(value) !== background(oldValue)
    : value !== oldValue;
}

/**
 * What is to be read again after a batch of mutations: the elements added or changed, each with
 * the photo box around it, topmost only, without those already gone again. A removal is news for
 * the box that lost a part. Nodes that `isOurs` are passed over.
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
    for (const node of record.addedNodes)
      if (node instanceof Element && !isOurs(node)) roots.add(boxOf(node) ?? node);
    for (const node of record.removedNodes) {
      const box = node instanceof Element && !isOurs(node) ? boxOf(target) : null;
      if (box) roots.add(box);
    }
  }
  for (const root of roots)
    if (!root.isConnected || isInside(roots, root.parentElement)) roots.delete(root);
  return roots;
}

/** Whether the element is one of the set or inside one. */
export function isInside(set: ReadonlySet<Element>, element: Element | null): boolean {
  for (let up = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}

/**
 * Collects mutations of the whole document and hands them over once per frame, before it is
 * painted. A hidden tab paints no frames: its mutations wait until it is shown.
 */
export function watchChanges(
  onFrame: (records: MutationRecord[]) => void,
  signal: AbortSignal,
): void {
  let pending: MutationRecord[] = [];
  let frame = 0;
  const observer = new MutationObserver((records) => {
    for (const record of records) pending.push(record);
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      const batch = pending;
      pending = [];
      onFrame(batch);
    });
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributeFilter: CARRIER_ATTRIBUTES,
    attributeOldValue: true,
  });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    cancelAnimationFrame(frame);
  });
}
