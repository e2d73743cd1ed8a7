import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Gives webextension-polyfill's export as it is. The bundler's way of importing a CommonJS module
 * copies every property of its export, and the export is the browser's own `browser` object, whose
 * interfaces are each made at first touch: that takes 3 ms at every start of the background and on
 * every page of Flickr's.
 *
 * The 10 kB of it are left out where they do nothing: in Firefox, whose own object is all there is to
 * the polyfill (2 ms of each start of the background), and in Chromium in the background (1 ms) and
 * in what wakes it: the API gives promises too, and nothing there answers a message by returning one.
 */
export default defineWxtModule({
  name: 'polyfill-as-esm',
  setup(wxt) {
    let needsNone = false;
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'overexposed:polyfill-as-esm',
          enforce: 'pre',
          configResolved({ build }) {
            needsNone = /entrypoints[\\/](background|later|wake)\./.test(JSON.stringify(build.lib));
          },
          transform(code, id) {
            if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill/.test(id)) return undefined;
            if (wxt.config.browser === 'firefox')
              return { code: 'export default globalThis.browser;', map: null };
            if (needsNone) return { code: 'export default globalThis.chrome;', map: null };
            const before = 'const module = { exports: {} };\nconst { exports } = module;';
            return { code: `${before}\n${code}\nexport default module.exports;`, map: null };
          },
        },
      ],
    }));
  },
});
