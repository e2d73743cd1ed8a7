import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What replaces webextension-polyfill in each browser. */
const NATIVE = { firefox: 'globalThis.browser', chrome: 'globalThis.chrome' };

/**
 * Replaces webextension-polyfill, whose types we use, by the browser's own object. Every script and page
 * would load its 10 kB for nothing: in Firefox it is the browser's object, and Chromium's returns promises
 * too. Its only other feature, answering a message by returning a promise, is not used.
 */
export default defineWxtModule({
  name: 'polyfill-as-esm',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'overexposed:polyfill-as-esm',
          enforce: 'pre',
          transform(_code, id) {
            if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill/.test(id)) return undefined;
            const native = wxt.config.browser === 'firefox' ? NATIVE.firefox : NATIVE.chrome;
            return { code: `export default ${native};`, map: null };
          },
        },
      ],
    }));
  },
});
