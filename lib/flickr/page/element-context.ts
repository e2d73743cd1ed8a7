import { readHints } from './hints';

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
}

const OUTSIDE: ElementContext = {
  skip: false,
  noPhotos: false,
  box: null,
  boxKind: null,
  block: null,
  isMember: false,
  area: null,
};

/**
 * Gives the context of elements (each one's own class names included), remembering those of
 * every ancestor met: a list of thousand tiles is climbed once. For one reading of a page; the
 * page may change afterwards.
 */
export function createContexts(): (element: Element) => ElementContext {
  const met = new Map<Element, ElementContext>();
  const of = (element: Element): ElementContext => {
    let found = met.get(element);
    if (!found) {
      const parent = element.parentElement;
      found = enter(element, parent ? of(parent) : OUTSIDE);
      met.set(element, found);
    }
    return found;
  };
  return of;
}

function enter(element: Element, around: ElementContext): ElementContext {
  const { localName } = element;
  // Nothing can be put into an image.
  if (localName === 'img' || localName === 'video') return around;
  const { skip, noPhotos, box, member, area } = readHints(element);
  const isRow = localName === 'li' || localName === 'tr';
  if (!skip && !noPhotos && !box && !member && !area && !isRow) return around;
  const inside = { ...around };
  inside.skip ||= skip;
  inside.noPhotos ||= noPhotos;
  inside.area ??= area;
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
