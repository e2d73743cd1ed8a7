import { browser, type Browser } from '../extension/browser';
import type { Later } from './later';

/**
 * Listens to what the browser's own surfaces ask for. Each listener is there at once, as its event
 * may be what woke the background; what answers it is loaded then.
 */
export function listenToBrowser(later: () => Promise<Later>): void {
  // Browsers of phones have neither.
  const { contextMenus, omnibox } = browser as Partial<typeof Browser>;
  contextMenus?.onClicked.addListener((click) => {
    void later().then(({ lookUpClicked }) => lookUpClicked(click));
  });
  omnibox?.onInputStarted.addListener(() => {
    void later().then(({ omnibox }) => omnibox.started());
  });
  omnibox?.onInputChanged.addListener((text) => {
    void later().then(({ omnibox }) => omnibox.changed(text));
  });
  omnibox?.onInputEntered.addListener((text, disposition) => {
    void later().then(({ omnibox }) => omnibox.entered(text, disposition));
  });
  browser.runtime.onStartup.addListener(() => {
    void later().then(({ sweepLists }) => sweepLists());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void later().then(({ installed }) => installed(reason));
  });
}
