import { createElement } from '../../lib/dom/documents';
import badge from './badge.css?inline';
import card from './card.css?inline';

/** Gives a new shadow root the looks of a badge. */
export const adoptBadgeStyle = looksOf(badge);

const adopt = looksOf(card);
const withCard = new WeakSet<ShadowRoot>();

/** Gives a badge's root the looks of the card too; only where it opens. May be called again. */
export function adoptCardStyle(root: ShadowRoot): void {
  if (withCard.has(root)) return;
  withCard.add(root);
  adopt(root);
}

/**
 * All roots share one sheet; where the browser does not let a content script share one, each has its
 * own copy.
 */
export function looksOf(css: string): (root: ShadowRoot) => void {
  // With those the roots have before, which are the same for all: reading them is slow.
  let sheets: CSSStyleSheet[] | undefined;
  return (root) => {
    try {
      root.adoptedStyleSheets = sheets ??= [...root.adoptedStyleSheets, sheetOf(css)];
    } catch {
      const style = createElement('style');
      style.textContent = css;
      root.append(style);
    }
  };
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
