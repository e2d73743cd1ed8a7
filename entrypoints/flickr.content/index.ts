import { defineContentScript } from 'wxt/utils/define-content-script';
import { isOrphaned } from '../../lib/extension/browser';
import { PAGE_PATTERNS } from '../../lib/flickr/address/page-patterns';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings/schema';
import { loadSettings, watchSettings } from '../../lib/storage/settings/settings';
import { watchMarks } from '../../lib/storage/marks-changed';
import { watchLists } from '../../lib/user-lists/list-records';
import { pageActivated, pageParsed, takeOver } from './page';
import { startVisit } from './visit';
import { listenForWalks } from './walk';

export default defineContentScript({
  matches: PAGE_PATTERNS.matches,
  // Before the page has any element: one with the id `chrome` would shadow the browser's API.
  runAt: 'document_start',
  async main() {
    await pageParsed();
    await pageActivated();
    let settings = await loadSettings().catch(() => DEFAULT_SETTINGS);
    if (isOrphaned()) return;
    const life = takeOver();
    const { signal } = life;
    const isAlive = () => {
      if (isOrphaned()) life.abort();
      return !signal.aborted;
    };
    let visit = startVisit(settings, isAlive, signal);
    listenForWalks({
      photos: () => visit.photoIds(),
      settings: () => settings,
      isAlive,
      signal,
    });
    const startAnew = () => {
      visit.abort();
      if (isAlive()) visit = startVisit(settings, isAlive, signal);
    };
    watchSettings((changed) => {
      settings = changed;
      startAnew();
    }, signal);
    // What was not listed may be now, and the other way round.
    watchLists(startAnew, signal);
    // Photos that were put aside get a less prominent mark.
    watchMarks(startAnew, signal);
  },
});
