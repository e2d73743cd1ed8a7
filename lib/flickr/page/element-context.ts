import { attributeOf, tagOf } from '../../dom/nodes';
import { readHints } from './hints';
import { inherited } from './inherited';
import { isWritable } from './written';

/** Where on the page an element stands. */
export interface ElementContext {
  /** In navigation, footer or advertisement. */
  skip: boolean;
  /** Pictures here stand for something else than a photo. */
  noPhotos: boolean;
  /** The photo box around it, as far as class names tell, and of what sort it is. */
  box: HTMLElement | null;
  boxKind: 'tile' | 'part' | 'well' | null;
  /** What is around everything said of the same member; `isMember` where a class name says so. */
  block: Element | null;
  isMember: boolean;
  area: 'comment' | 'contact' | null;
  /** The link around it. */
  link: HTMLElement | null;
  /**
   * In what a member wrote: `marked` by a class name, or `plain` in a comment or the like, in elements
   * without one.
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

/** Gives the context of elements, each one's own class names included: see {@link inherited}. */
export const createContexts = (): ((element: Element) => ElementContext) =>
  inherited(OUTSIDE, enter);

function enter(element: Element, around: ElementContext): ElementContext {
  const tag = tagOf(element);
  // Nothing can be put into an image.
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
  // The outermost tile counts; a part only where there is no tile, and then the innermost.
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

/** The app's own parts of a comment have class names, or are in something that has. */
function plainText(element: Element, { area, written }: ElementContext): 'plain' | null {
  if (area !== 'comment' || attributeOf(element, 'class') !== null) return null;
  return written !== null || isWritable(element) ? 'plain' : null;
}
