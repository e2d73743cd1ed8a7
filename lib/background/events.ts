import { browser, type Browser } from '../extension/browser';
import { inBackground } from './in-background';
import type { Surfaces } from './surfaces';

/**
 * Listens to the browser's toolbar, menu, address bar and alarms. Each listener is added at once, as its
 * event may be what woke the background.
 */
export function listenToBrowser(surfaces: Surfaces): void {
  // Mobile browsers have neither.
  const { contextMenus, omnibox } = browser as Partial<typeof Browser>;
  contextMenus?.onClicked.addListener((click) => {
    inBackground(() => surfaces.lookUpClicked(click));
  });
  omnibox?.onInputStarted.addListener(() => {
    inBackground(() => surfaces.omnibox.started());
  });
  omnibox?.onInputChanged.addListener((text) => {
    inBackground(() => surfaces.omnibox.changed(text));
  });
  omnibox?.onInputEntered.addListener((text, disposition) => {
    inBackground(() => surfaces.omnibox.entered(text, disposition));
  });
  browser.runtime.onStartup.addListener(() => {
    inBackground(() => surfaces.started());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    inBackground(() => surfaces.installed(reason));
  });
}
