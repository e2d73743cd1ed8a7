import { parentOf } from '../../dom/nodes';
import { inherited } from './inherited';

/** Those of the elements that are not inside another one. */
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
 * Returns a check whether an element is in the set or inside one that is. Climbs past each element once;
 * valid until the page changes.
 */
export const insideOf = (set: ReadonlySet<Element>): ((element: Element) => boolean) =>
  inherited(false, (element, around) => around || set.has(element));
