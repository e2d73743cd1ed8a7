import { useLayoutEffect, useState, type RefObject } from 'react';

/** Narrower ones are drawn smaller, wider ones would be hard to read along. */
const NARROWEST = 280;
const WIDEST = 880;

/** How wide a picture is laid out, in CSS pixels: as wide as its box, also when that changes. */
export function usePictureWidth(box: RefObject<Element | null>): number {
  const [width, setWidth] = useState(WIDEST);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const room = Math.floor(element.getBoundingClientRect().width);
      // What is folded away has no width.
      if (room > 0) setWidth(Math.min(WIDEST, Math.max(NARROWEST, room)));
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
