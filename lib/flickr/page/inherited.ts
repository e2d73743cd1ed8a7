import { parentOf } from '../../dom/nodes';

/**
 * Gives a value that elements inherit from those around them, remembering it for every ancestor met:
 * a list of thousand tiles is climbed once, however deep it lies. For one reading of a page; the page
 * may change afterwards.
 * @param outside what the outermost element inherits
 * @param enter gives an element's own value by the value around it
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
