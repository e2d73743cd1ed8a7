import { useSyncExternalStore } from 'react';

/** Where the page has room for a picture of full width. */
const WIDE = '(width >= 60rem)';
/** With the page's margins it fits into 360 pixels. */
const NARROW_WIDTH = 328;
const FULL_WIDTH = 700;

function subscribe(onChange: () => void) {
  const query = matchMedia(WIDE);
  query.addEventListener('change', onChange);
  return () => {
    query.removeEventListener('change', onChange);
  };
}

/** How wide pictures are laid out, in CSS pixels; it follows the window. */
export const usePictureWidth = () =>
  useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches) ? FULL_WIDTH : NARROW_WIDTH;
