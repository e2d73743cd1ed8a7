import { defineContentScript } from 'wxt/utils/define-content-script';
import { PAGE_PATTERNS } from '../../lib/flickr/address/page-patterns';
import { DEFAULT_SETTINGS } from '../../lib/storage/settings/schema';
import { loadSettings, watchSettings } from '../../lib/storage/settings/settings';
import { watchLists } from '../../lib/user-lists/list-records';
import { pageActivated, takeOver } from './page';
import { startVisit } from './visit';

export default defineContentScript({
  matches: PAGE_PATTERNS.matches,
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await pageActivated();
    let settings = await loadSettings().catch(() => DEFAULT_SETTINGS);
    if (ctx.isInvalid) return;
    const signal = AbortSignal.any([ctx.signal, takeOver()]);
    const isAlive = () => ctx.isValid && !signal.aborted;
    let visit = startVisit(settings, isAlive, signal);
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
  },
});
