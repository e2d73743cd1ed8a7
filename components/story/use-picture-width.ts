import type { RefObject } from 'react';
import { useWidth } from '../app/use-width';

/** Narrower ones are drawn smaller, wider ones would be hard to read along. */
const NARROWEST = 280;
const WIDEST = 880;

/** How wide a picture is laid out, in CSS pixels: as wide as its box, also when that changes. */
export function usePictureWidth(box: RefObject<Element | null>): number {
  const width = useWidth(box) ?? WIDEST;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}
