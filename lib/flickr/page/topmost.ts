/**
 * Those of the elements that lie in none of the others. Elements that stand together are climbed
 * from once.
 */
export function topmost(elements: ReadonlySet<Element>): Set<Element> {
  const outside = new Set<Element>();
  const top = new Set<Element>();
  elements.forEach((element) => {
    let up = element.parentElement;
    // Most stand beside the one before.
    if (up && outside.has(up)) {
      top.add(element);
      return;
    }
    const climbed: Element[] = [];
    while (up && !outside.has(up) && !elements.has(up)) {
      climbed.push(up);
      up = up.parentElement;
    }
    if (up && elements.has(up)) return;
    for (const each of climbed) outside.add(each);
    top.add(element);
  });
  return top;
}

/** Whether the element is one of the set or inside one. */
export function isInside(set: ReadonlySet<Element>, element: Element | null): boolean {
  for (let up = element; up; up = up.parentElement) if (set.has(up)) return true;
  return false;
}
