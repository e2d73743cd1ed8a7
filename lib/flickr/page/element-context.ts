import { attributeOf, tagOf } from './dom';
import { readHints } from './hints';
import { inherited } from './inherited';

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
};

/** Gives the context of elements, each one's own class names included: see {@link inherited}. */
export const createContexts = (): ((element: Element) => ElementContext) =>
  inherited(OUTSIDE, enter);

function enter(element: Element, around: ElementContext): ElementContext {
  const tag = tagOf(element);
  // Nothing can be put into an image.
  if (tag === 'img' || tag === 'video') return around;
  const { skip, noPhotos, box, member, area } = readHints(element);
  const isRow = tag === 'li' || tag === 'tr';
  const isLink = tag === 'a' && attributeOf(element, 'href') !== null;
  if (!skip && !noPhotos && !box && !member && !area && !isRow && !isLink) return around;
  const inside = { ...around };
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
