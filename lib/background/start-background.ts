import { DatasetIndex } from '../dataset-index/dataset-index';
import { MERGED } from '../dataset-index/added';
import { putAside } from '../checks/marks';
import { openBuiltIn } from '../dataset-index/built-in';
import { packageFiles } from '../dataset-index/package-files';
import { browser } from '../extension/browser';
import { CHECKS_PAGE, searchPage } from '../extension/pages';
import { openPage } from '../extension/tabs';
import { type Handlers, listen } from '../messages/listen';
import { checkPayload } from '../messages/payloads';
import { recallAlias, recallNsid, rememberAliases } from '../storage/aliases';
import { changeRecord } from '../user-lists/list-records';
import { dropMerged } from '../user-lists/merged/save-merged';
import { openLists } from '../user-lists/open-lists';
import { whosePack } from '../user-lists/whose-pack';
import { checkPhotos } from './check-photos';
import { listenToBrowser } from './events';
import { findEvidence } from './evidence';
import { keepFollowed } from './followed';
import { inBackground } from './in-background';
import { keysOfList } from './keys-of-list';
import { createOpenDataset } from './open-dataset';
import { createPageOpener } from './page-opener';
import { answerPage } from './page-answer';
import { findPhotoOwner } from './photo-owner';
import { search } from './search';
import { readStored, type Stored } from './stored';
import { createSurfaces } from './surfaces';
import { Walks } from './walks';
import { Watch } from './watch';

/** Adds every listener before the first `await`, as an event may be what woke the background. */
export function startBackground(): void {
  const stored = readStored({
    settings: () => {
      inBackground(() => surfaces.toolbar.refresh());
      inBackground(() => watch.renew());
    },
    lists: () => {
      index.reopen();
      inBackground(() => watch.renew());
    },
    news: () => {
      inBackground(() => surfaces.toolbar.refresh());
    },
  });
  const index = new DatasetIndex({
    open: async () => {
      const packs = await openBuiltIn(packageFiles(!import.meta.env.FIREFOX));
      return packs.map((pack) => whosePack(pack, null));
    },
    openAdded: async (apart) => ((await stored.hasLists()) ? openLists(apart) : []),
    datasetsOff: stored.datasetsOff,
    onStatus: (status) => {
      inBackground(() => surfaces.toolbar.showIndex(status));
    },
    onDamage: ({ id, state, error }) => {
      inBackground(() =>
        id === MERGED ? dropMerged() : changeRecord(id, { failure: { state, error } }),
      );
    },
  });
  const surfaces = createSurfaces(index, stored.news);
  const walks = new Walks({
    ask: (photos) => checkPhotos(index, stored.datasetsOff, photos),
    language: surfaces.language,
    keysOf: (list) => keysOfList(list, recallNsid, recallAlias),
  });
  const watch = new Watch({
    index,
    ask: (photos) => checkPhotos(index, stored.datasetsOff, photos),
    recallNsid,
    isOn: stored.isWatching,
  });
  listen(handlersFor(index, surfaces.toolbar, stored, walks, watch), checkPayload);
  listenToBrowser(surfaces);
  keepFollowed();
  browser.runtime.onStartup.addListener(() => {
    inBackground(() => walks.released());
    // Lookups that were interrupted when the browser was closed.
    inBackground(() => watch.renew());
  });
  browser.runtime.onInstalled.addListener(() => {
    // An update may bring other built-in lists.
    inBackground(() => watch.renew());
  });
  index.prepare();
}

function handlersFor(
  index: DatasetIndex,
  toolbar: ReturnType<typeof createSurfaces>['toolbar'],
  { datasetsOff, hasMarks }: Stored,
  walks: Walks,
  watch: Watch,
): Handlers {
  const openForPage = createPageOpener(openPage, () => performance.now());
  const openDataset = createOpenDataset({ index, openPage: openForPage });
  return {
    ask: (question) =>
      answerPage(index, question, async (listed) => ((await hasMarks()) ? putAside(listed) : [])),
    'photo-owner': (photoId) => findPhotoOwner(index, photoId),
    evidence: (dataset) => findEvidence(index, dataset),
    search: (text) => search(index, recallNsid, text),
    'check-photos': (photos) => checkPhotos(index, datasetsOff, photos),
    status: () => index.status(),
    async summary(page, { tabId, incognito }) {
      const status = await index.status();
      if (tabId === null) return null;
      await toolbar.showPage(tabId, page, status);
      if (!incognito) inBackground(() => walks.shown(tabId, page.url));
      return null;
    },
    async aliases(pairs, { incognito }) {
      if (!incognito) await rememberAliases(pairs, Date.now());
      return null;
    },
    async 'open-dataset'(id) {
      await openDataset(id);
      return null;
    },
    async 'walk-start'(tabId) {
      await walks.start(tabId);
      return null;
    },
    async 'walk-resume'(list) {
      await walks.resume(list);
      return null;
    },
    async 'walk-drop'(list) {
      await walks.drop(list);
      return null;
    },
    'walk-note': (report, sender) => walks.note(report, sender),
    async 'watch-renew'() {
      await watch.renew();
      return null;
    },
    async 'open-checks'() {
      await openForPage(CHECKS_PAGE);
      return null;
    },
    async 'open-finding'({ id, at }) {
      await openForPage(searchPage(id, at));
      return null;
    },
  };
}
