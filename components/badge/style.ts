import badge from './badge.css?inline';
import card from './card.css?inline';

const CSS = badge + card;
let sheet: CSSStyleSheet | undefined;

/**
 * Gives a shadow root the badge's looks. All roots share one sheet; where the browser does not let
 * a content script share one, each has its own copy.
 */
export function adoptStyle(root: ShadowRoot): void {
  try {
    if (!sheet) {
      const made = new CSSStyleSheet();
      made.replaceSync(CSS);
      sheet = made;
    }
    root.adoptedStyleSheets = [sheet];
  } catch {
    const style = document.createElement('style');
    style.textContent = CSS;
    root.append(style);
  }
}
