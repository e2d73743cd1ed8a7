import { defineContentScript } from 'wxt/utils/define-content-script';
import { DEFAULT_SETTINGS } from '../../lib/settings/schema';
import { loadSettings, watchSettings } from '../../lib/settings/settings';
import { pageActivated, removeLeftovers } from './page';
import { startVisit } from './visit';

export default defineContentScript({
  matches: ['https://*.flickr.com/*'],
  excludeMatches: ['https://identity.flickr.com/*'],
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    await pageActivated();
    const settings = await loadSettings().catch(() => DEFAULT_SETTINGS);
    if (ctx.isInvalid) return;
    removeLeftovers();
    let visit = startVisit(settings, ctx);
    watchSettings((changed) => {
      visit.abort();
      if (ctx.isValid) visit = startVisit(changed, ctx);
    }, ctx.signal);
  },
});
