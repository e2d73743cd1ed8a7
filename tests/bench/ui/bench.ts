import { benchPopup } from './popup';
import { benchScroll } from './scroll';

/** What a person waits for on the extension's own pages, in Chromium. */
export async function benchUi(): Promise<void> {
  await benchPopup();
  await benchScroll();
}
