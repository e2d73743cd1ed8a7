import type { RefObject } from 'react';
import { useWidth } from '../app/use-width';

/** Limits in CSS pixels: narrower pictures are scaled down, and wider ones would be hard to read. */
const NARROWEST = 280;
const WIDEST = 880;

/** The width of a picture in CSS pixels; follows the width of its box. */
export function usePictureWidth(box: RefObject<Element | null>): number {
  const width = useWidth(box) ?? WIDEST;
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}
