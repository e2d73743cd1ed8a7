import { isPicture } from './candidates';
import { firstNodeOf, nextNodeOf, parentNodeOf, typeOf } from '../../dom/nodes';

/** What a link holds: `picture` is anything that may show one. */
export interface Glance {
  words: boolean;
  picture: boolean;
}

/** Nodes looked at. A link over a photo holds a few; one with more counts as a link of words. */
const MOST_NODES = 100;
const TEXT = 3; // Node.TEXT_NODE; there is no global Node outside of a browser
const BLANK = /^\s*$/;

/**
 * Looks into a link, no further than at its first nodes: links may lie in links, and each is looked
 * into.
 */
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

/** Whether a link has words. */
export const hasWords = (link: Element): boolean => glance(link).words;

/** The next node of a subtree in the page's order; null at its end. */
function nextIn(top: Node, node: Node): Node | null {
  const first = firstNodeOf(node);
  if (first) return first;
  for (let up: Node | null = node; up && up !== top; up = parentNodeOf(up)) {
    const next = nextNodeOf(up);
    if (next) return next;
  }
  return null;
}
