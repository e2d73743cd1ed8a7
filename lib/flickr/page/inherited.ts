import { parentOf } from '../../dom/nodes';

/**
 * Returns a function that gives a value which elements inherit from their ancestors. Values are cached for
 * every ancestor, so a list of a thousand tiles climbs once, however deep it is. Valid for one reading of a
 * page, before the page changes.
 * @param outside the value that the outermost element inherits
 * @param enter the element's own value, given that of its parent
 */
export function inherited<T>(
  outside: T,
  enter: (element: Element, around: T) => T,
): (element: Element) => T {
  const met = new Map<Element, T>();
  return (element) => {
    const climbed: Element[] = [];
    let up: Element | null = element;
    while (up && !met.has(up)) {
      climbed.push(up);
      up = parentOf(up);
    }
    let value = up ? met.get(up)! : outside;
    for (let i = climbed.length - 1; i >= 0; i--) {
      value = enter(climbed[i]!, value);
      met.set(climbed[i]!, value);
    }
    return value;
  };
}
