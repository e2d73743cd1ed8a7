import { browser, type Browser } from '../extension/browser';
import type { Later } from './later';

/** Starts work that nobody waits for. */
export type InLater = (work: (later: Later) => unknown) => void;

/** What fails of such work is told in the console of the background: there is nobody else to tell. */
export function reportFailures(later: () => Promise<Later>): InLater {
  return (work) => {
    later()
      .then(work)
      .catch((error: unknown) => {
        console.error(error);
      });
  };
}

/**
 * Listens to what the browser's own surfaces ask for. Each listener is there at once, as its event
 * may be what woke the background; what answers it is loaded then.
 */
export function listenToBrowser(inLater: InLater): void {
  // Browsers of phones have neither.
  const { contextMenus, omnibox } = browser as Partial<typeof Browser>;
  contextMenus?.onClicked.addListener((click) => {
    inLater(({ lookUpClicked }) => lookUpClicked(click));
  });
  omnibox?.onInputStarted.addListener(() => {
    inLater(({ omnibox }) => omnibox.started());
  });
  omnibox?.onInputChanged.addListener((text) => {
    inLater(({ omnibox }) => omnibox.changed(text));
  });
  omnibox?.onInputEntered.addListener((text, disposition) => {
    inLater(({ omnibox }) => omnibox.entered(text, disposition));
  });
  browser.runtime.onStartup.addListener(() => {
    inLater(({ sweepLists }) => sweepLists());
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    inLater(({ installed }) => installed(reason));
  });
}
