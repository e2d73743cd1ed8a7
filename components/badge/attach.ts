import { putFirst, putLast } from '../../lib/dom/nodes';
import type { Flag } from '../../lib/page-session/types';
import type { Badge } from './badge';

/**
 * Where a badge is in its anchor, without moving anything: in the corner of the content if the anchor is a
 * containing block; otherwise in the flow, at the start, or after the words of a text.
 */
type Place = { at: 'corner'; top: string; left: string } | { at: 'start' | 'end' };

/** Reads layout; call it for all badges before {@link attach} changes any. */
export function placeOf({ anchor, finding }: Flag): Place {
  const style = getComputedStyle(anchor);
  if (style.position !== 'static')
    return { at: 'corner', top: style.paddingTop, left: style.paddingLeft };
  const isInline = style.display === 'inline';
  const isText = finding.kind !== 'photo' && (isInline || anchor.textContent.trim() !== '');
  return { at: isText || (isInline && endsInPicture(anchor)) ? 'end' : 'start' };
}

/**
 * Whether the anchor is text that ends in a picture. A badge before the picture might stay at the end of
 * the previous line, or start a line of its own, over somebody else's photo in both cases.
 */
function endsInPicture(anchor: HTMLElement): boolean {
  const last = anchor.lastElementChild;
  return last?.localName === 'img' && getComputedStyle(last).display.startsWith('inline');
}

/** Inserts a badge into its anchor. */
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
