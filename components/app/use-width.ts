import { useLayoutEffect, useState, type RefObject } from 'react';

/** How wide an element is, in whole CSS pixels, also when that changes; null before it is laid out. */
export function useWidth(box: RefObject<Element | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const room = Math.floor(element.getBoundingClientRect().width);
      // What is folded away has no width.
      if (room > 0) setWidth(room);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [box]);
  return width;
}
