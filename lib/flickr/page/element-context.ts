import { attributeOf, tagOf } from '../../dom/nodes';
import { readHints } from './hints';
import { inherited } from './inherited';
import { isWritable } from './written';

/** Where on the page an element is. */
export interface ElementContext {
  /** In navigation, a footer or an advertisement. */
  skip: boolean;
  /** Pictures here stand for something other than a photo. */
  noPhotos: boolean;
  /** The photo box around it, according to class names, and its kind. */
  box: HTMLElement | null;
  boxKind: 'tile' | 'part' | 'well' | null;
  /** The element around everything about one member; `isMember` if a class name says so. */
  block: Element | null;
  isMember: boolean;
  area: 'comment' | 'contact' | null;
  /** The link around it. */
  link: HTMLElement | null;
  /**
   * In text that a member wrote: `marked` by a class name, or `plain` in a comment or the like, in elements
   * without a class name.
   */
  written: 'marked' | 'plain' | null;
}

const OUTSIDE: ElementContext = {
  skip: false,
  noPhotos: false,
  box: null,
  boxKind: null,
  block: null,
  isMember: false,
  area: null,
  link: null,
  written: null,
};

/**
 * Returns a function that gives the context of an element, its own class names included: see {@link
 * inherited}.
 */
export const createContexts = (): ((element: Element) => ElementContext) =>
  inherited(OUTSIDE, enter);

function enter(element: Element, around: ElementContext): ElementContext {
  const tag = tagOf(element);
  // An image has no content.
  if (tag === 'img' || tag === 'video') return around;
  const { skip, noPhotos, box, member, area, written: isMarked } = readHints(element);
  const written = isMarked || around.written === 'marked' ? 'marked' : plainText(element, around);
  const isRow = tag === 'li' || tag === 'tr';
  const isLink = tag === 'a' && attributeOf(element, 'href') !== null;
  const isHinted = skip || noPhotos || box !== null || member || area !== null;
  if (!isHinted && !isRow && !isLink && written === around.written) return around;
  const inside: ElementContext = { ...around, written };
  inside.skip ||= skip;
  inside.noPhotos ||= noPhotos;
  inside.area ??= area;
  if (isLink) inside.link = element as HTMLElement;
  // The outermost tile counts; a part counts only outside of tiles, and then the innermost.
  if (box && (around.box === null || around.boxKind === 'part')) {
    inside.box = element as HTMLElement;
    inside.boxKind = box;
  }
  if (member || isRow || box) {
    inside.block = element;
    inside.isMember = member;
  }
  return inside;
}

/** The app's own elements in a comment have class names, or an ancestor there that has. */
function plainText(element: Element, { area, written }: ElementContext): 'plain' | null {
  if (area !== 'comment' || attributeOf(element, 'class') !== null) return null;
  return written !== null || isWritable(element) ? 'plain' : null;
}
