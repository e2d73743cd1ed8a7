/** Edges that content must not cross, in CSS pixels from the window's corner. */
interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Runs in the page: visible elements and texts that stick out of the window or of a frame sideways, or that an
 * ancestor cuts off, and buttons with a broken word. Left out are contents that scroll, and texts that end in an
 * ellipsis.
 */
export function findCutOff(): string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) found.push(`The page scrolls by ${scrollWidth - clientWidth} px`);
  const visit = (element: Element, edges: Edges): void => {
    const style = getComputedStyle(element);
    // What is cut to nothing is for screen readers.
    if (!element.checkVisibility({ visibilityProperty: true }) || style.clipPath !== 'none') return;
    compare(element.getBoundingClientRect(), edges, () => element.outerHTML);
    if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') return;
    const inner = edgesWithin(element, style, edges);
    for (const child of element.childNodes)
      if (child instanceof Element) visit(child, inner);
      else if (child instanceof Text) {
        const range = document.createRange();
        range.selectNodeContents(child);
        compare(range.getBoundingClientRect(), inner, () => `“${child.data}”`);
        const isBroken = linesOf(range) > child.data.trim().split(/[\s-]+/).length;
        if (isBroken && element.matches('.button')) found.push(`Broken: “${child.data}”`);
      }
  };
  visit(document.body, {
    ...{ left: 0, right: clientWidth },
    ...{ top: -Infinity, bottom: Infinity },
  });
  return found;

  /** A line has a box for each direction and font. */
  function linesOf(range: Range): number {
    let [lines, end] = [0, -Infinity];
    for (const { top, bottom } of range.getClientRects())
      if ((top + bottom) / 2 > end) {
        lines++;
        end = bottom;
      }
    return lines;
  }

  function compare(rect: DOMRect, edges: Edges, name: () => string): void {
    if (rect.width === 0 || rect.height === 0) return;
    const over = Math.max(
      ...[edges.left - rect.left, rect.right - edges.right],
      ...[edges.top - rect.top, rect.bottom - edges.bottom],
    );
    // Less is rounding.
    if (over > 1) found.push(`${Math.round(over)} px of ${name().slice(0, 150)}`);
  }

  /** The edges for what is inside an element: those where it cuts, or at its sides has a border. */
  function edgesWithin(element: Element, style: CSSStyleDeclaration, edges: Edges): Edges {
    const { overflowX, contain, borderRightWidth } = style;
    if (overflowX === 'auto' || overflowX === 'scroll')
      return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
    const cuts = overflowX !== 'visible' || /paint|strict|content/.test(contain);
    const isFramed = element.clientLeft > 0 && parseFloat(borderRightWidth) > 0;
    if (!cuts && !isFramed) return edges;
    const box = element.getBoundingClientRect();
    const [x, y] = [box.left + element.clientLeft, box.top + element.clientTop];
    // Elements of SVG and inline ones have no client size.
    const [width, height] = [element.clientWidth || box.width, element.clientHeight || box.height];
    return {
      left: Math.max(edges.left, x),
      right: Math.min(edges.right, x + width),
      top: cuts ? Math.max(edges.top, y) : edges.top,
      bottom: cuts ? Math.min(edges.bottom, y + height) : edges.bottom,
    };
  }
}
