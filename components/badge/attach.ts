import { putFirst, putLast } from '../../lib/dom/nodes';
import type { Flag } from '../../lib/page-session/types';
import type { Badge } from './badge';

/**
 * Where in its anchor a badge stands, without moving anything: in the corner of the content where
 * the anchor is a containing block; else where it would stand in the flow, at the start, or after
 * the words of a text.
 */
type Place = { at: 'corner'; top: string; left: string } | { at: 'start' | 'end' };

/** Reads layout; call it for all badges before {@link attach} writes any. */
export function placeOf({ anchor, finding }: Flag): Place {
  const style = getComputedStyle(anchor);
  if (style.position !== 'static')
    return { at: 'corner', top: style.paddingTop, left: style.paddingLeft };
  const isInline = style.display === 'inline';
  const isText = finding.kind !== 'photo' && (isInline || anchor.textContent.trim() !== '');
  return { at: isText || (isInline && endsInPicture(anchor)) ? 'end' : 'start' };
}

/**
 * A picture in a line of text. A badge before it might stay behind at the end of the line above, or
 * begin a line of its own, both over another's photo.
 */
function endsInPicture(anchor: HTMLElement): boolean {
  const last = anchor.lastElementChild;
  return last?.localName === 'img' && getComputedStyle(last).display.startsWith('inline');
}

/** Puts a badge into its anchor. */
export function attach({ host, anchor }: Badge, place: Place): void {
  if (place.at === 'corner') {
    setInset(host, 'top', place.top);
    setInset(host, 'left', place.left);
  } else host.dataset.place = place.at;
  if (place.at === 'start') putFirst(anchor, host);
  else putLast(anchor, host);
}

function setInset(host: HTMLElement, side: string, length: string): void {
  if (length !== '' && length !== '0px') host.style.setProperty(`--overexposed-${side}`, length);
}
