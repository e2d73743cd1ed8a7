import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** What webextension-polyfill comes to in each browser. */
const NATIVE = { firefox: 'globalThis.browser', chrome: 'globalThis.chrome' };

/**
 * Puts the browser's own object in the place of webextension-polyfill, whose types we write to. Its
 * 10 kB would be read by every script and page, and do nothing: in Firefox the object is all there is
 * to it, and Chromium's gives promises too. The one thing that only the polyfill knows, to answer a
 * message by returning a promise, is not done here.
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
