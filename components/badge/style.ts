import { createElement } from '../../lib/dom/documents';
import badge from './badge.css?inline';
import card from './card.css?inline';

/** Adds the badge's styles to a new shadow root. */
export const adoptBadgeStyle = looksOf(badge);

const adopt = looksOf(card);
const withCard = new WeakSet<ShadowRoot>();

/** Adds the card's styles to a badge's root, when the card opens there. May be called again. */
export function adoptCardStyle(root: ShadowRoot): void {
  if (withCard.has(root)) return;
  withCard.add(root);
  adopt(root);
}

/**
 * All roots share one style sheet; if the browser does not let a content script share one, each root has a
 * copy.
 */
export function looksOf(css: string): (root: ShadowRoot) => void {
  // Includes the sheets that the roots already have, which are the same for all: reading them is slow.
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
