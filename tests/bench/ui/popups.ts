import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The times of opening one popup, in milliseconds from the start of its document. */
export interface Opening {
  /** The field has the focus and accepts typing. */
  typing: number;
  /** The summary of the page is shown. */
  summary: number;
  /** Both are painted. */
  painted: number;
  /** The whole view is painted. */
  wholePainted: number;
}

interface PopupToOpen {
  popup: string;
  /** Milliseconds before opening, in which the browser cleans up the previous one. */
  pause: number;
}

const PAUSE = 400;

/** The extension's popup, and one with only a field and a line, which shows the browser's share. */
export const POPUPS = {
  ours: { popup: 'popup-timed.html', pause: PAUSE },
  empty: { popup: 'popup-empty.html', pause: PAUSE },
};

const PROBE = '<script src="/probe.js"></script>';

const EMPTY = `<!doctype html><meta charset="utf-8" />${PROBE}
<script type="module" src="/empty.js"></script>
<div id="root"></div>`;

const EMPTY_SCRIPT = `
document.querySelector('#root').innerHTML = '<div role="status"><p>12 of 34</p></div><input /><button>All</button>';
document.querySelector('input').focus();
`;

/** Adds both popups to the extension, each with the probe. */
export async function addPopups(extension: string): Promise<void> {
  const popup = await readFile(join(extension, 'popup.html'), 'utf8');
  await copyFile(join(import.meta.dirname, 'probe.js'), join(extension, 'probe.js'));
  await writeFile(join(extension, POPUPS.ours.popup), popup.replace('<title>', `${PROBE}<title>`));
  await writeFile(join(extension, POPUPS.empty.popup), EMPTY);
  await writeFile(join(extension, 'empty.js'), EMPTY_SCRIPT);
}

interface Api {
  action: {
    setPopup: (options: { popup: string }) => Promise<void>;
    openPopup: () => Promise<void>;
  };
  extension: { getViews: (filter: { type: 'popup' }) => Window[] };
  storage: {
    local: {
      remove: (key: string) => Promise<void>;
      get: (key: string) => Promise<{ popupTimes?: Opening }>;
      onChanged: { addListener: (listener: () => void) => void };
    };
  };
}

/** Runs in a page of the extension: opens a popup over the active tab and closes it when it is ready. */
export async function openPopup({ popup, pause }: PopupToOpen): Promise<Opening> {
  const { action, extension, storage } = (globalThis as unknown as { chrome: Api }).chrome;
  await new Promise((resolve) => setTimeout(resolve, pause));
  await storage.local.remove('popupTimes');
  await action.setPopup({ popup });
  const written = new Promise<void>((resolve) => {
    storage.local.onChanged.addListener(resolve);
  });
  await action.openPopup();
  await written;
  const { popupTimes } = await storage.local.get('popupTimes');
  for (const view of extension.getViews({ type: 'popup' })) view.close();
  return popupTimes!;
}
