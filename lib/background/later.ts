import type { DatasetIndex } from '../dataset-index/dataset-index';
import type { Failure } from '../dataset-index/failure';
import { browser } from '../extension/browser';
import { backgroundTexts } from '../i18n/background/texts';
import { pickLanguage } from '../i18n/languages';
import { changeRecord } from '../user-lists/list-records';
import { openLists } from '../user-lists/open-lists';
import { sweepLists } from '../user-lists/remove-list';
import type { AliasPair } from '../messages/types';
import type { OpenPack } from '../pack/pack';
import { WELCOME_PAGE } from '../extension/pages';
import { checkPayload } from '../messages/payloads';
import { DEFAULT_SETTINGS, type Settings } from '../storage/settings/schema';
import { loadSettings } from '../storage/settings/settings';
import { recallNsid, rememberAliases } from '../storage/aliases';
import { Toolbar } from './toolbar';
import { createContextMenu, lookUpClicked } from './context-menu';
import { createOmnibox } from './omnibox';
import { createOpenDataset } from './open-dataset';
import { findPhotoOwner } from './photo-owner';
import { answersThatHold, search } from './search';
import { openPage } from '../extension/tabs';

/** What it shares with the background that loads it. */
export interface LaterOptions {
  index: DatasetIndex;
  openPack: OpenPack;
}

export type CreateLater = typeof createLater;
export type Later = ReturnType<CreateLater>;

/**
 * All that the background does but answer pages. It is a script of its own, run when first needed:
 * a page waits for the background to start, and a start takes 0.1 ms (Chromium) to 0.2 ms (Firefox)
 * for each kilobyte of script, used or not.
 */
export function createLater({ index, openPack }: LaterOptions) {
  const settings = (): Promise<Settings> => loadSettings().catch(() => DEFAULT_SETTINGS);
  const texts = async () =>
    backgroundTexts(pickLanguage((await settings()).language, [browser.i18n.getUILanguage()]));
  const toolbar = new Toolbar({ settings, texts });
  return {
    toolbar,
    checkPayload,
    openLists: () => openLists(openPack),
    lookUpClicked,
    omnibox: createOmnibox({
      texts,
      search: async (text) => answersThatHold(await search(index, recallNsid, text)),
    }),
    search: (text: string) => search(index, recallNsid, text),
    photoOwner: (photoId: string) => findPhotoOwner(index, photoId),
    rememberAliases: (pairs: readonly AliasPair[]) => rememberAliases(pairs, Date.now()),
    /** An added list has proved damaged. */
    noteDamage: (list: string, failure: Failure) => changeRecord(list, { failure }),
    openDataset: createOpenDataset({ index, openPage, now: () => performance.now() }),
    sweepLists,
    /** The extension, or its browser, has been installed or updated. */
    installed: async (reason: string): Promise<void> => {
      if (reason === 'install') await openPage(WELCOME_PAGE);
      await Promise.all([createContextMenu((await texts())('lookUp')), sweepLists()]);
    },
  };
}
