import { isPicture } from './candidates';
import { firstNodeOf, nextNodeOf, parentNodeOf, typeOf } from '../../dom/nodes';

/** What a link contains: `picture` is anything that may show one. */
export interface Glance {
  words: boolean;
  picture: boolean;
}

/** The most nodes looked at. A link over a photo has a few; a link with more counts as text. */
const MOST_NODES = 100;
const TEXT = 3; // Node.TEXT_NODE; there is no global Node outside of a browser
const BLANK = /^\s*$/;

/** Looks at the first nodes inside a link, and no further: links may be nested, and each is looked into. */
export function glance(link: Element): Glance {
  let [words, picture] = [false, false];
  let node: Node | null = firstNodeOf(link);
  for (let seen = 0; node && !(words && picture); seen++) {
    if (seen === MOST_NODES) return { words: true, picture };
    const type = typeOf(node);
    if (type === TEXT) words ||= !BLANK.test((node as Text).data);
    else if (type === 1) picture ||= isPicture(node as Element);
    node = nextIn(link, node);
  }
  return { words, picture };
}

/** Whether a link has text. */
export const hasWords = (link: Element): boolean => glance(link).words;

/** The next node of a subtree in document order; null at its end. */
function nextIn(top: Node, node: Node): Node | null {
  const first = firstNodeOf(node);
  if (first) return first;
  for (let up: Node | null = node; up && up !== top; up = parentNodeOf(up)) {
    const next = nextNodeOf(up);
    if (next) return next;
  }
  return null;
}
