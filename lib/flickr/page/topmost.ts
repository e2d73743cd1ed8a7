import { parentOf } from '../../dom/nodes';
import { inherited } from './inherited';

/** Those of the elements that lie in none of the others. */
export function topmost(elements: ReadonlySet<Element>): Set<Element> {
  const isIn = insideOf(elements);
  const top = new Set<Element>();
  elements.forEach((element) => {
    const parent = parentOf(element);
    if (!parent || !isIn(parent)) top.add(element);
  });
  return top;
}

/**
 * Tells whether an element is one of the set or inside one. Climbs past each element once, so it is
 * good until the page changes.
 */
export const insideOf = (set: ReadonlySet<Element>): ((element: Element) => boolean) =>
  inherited(false, (element, around) => around || set.has(element));
