import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Gives webextension-polyfill's export as it is. The bundler's way of importing a CommonJS module
 * copies every property of its export, and the export is the browser's own `browser` object, whose
 * interfaces are each made at first touch: that takes 3 ms at every start of the background and on
 * every page of Flickr's. In Firefox that object is all there is to the polyfill, and its 10 kB would
 * take each start of the background 2 ms.
 */
export default defineWxtModule({
  name: 'polyfill-as-esm',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'overexposed:polyfill-as-esm',
          enforce: 'pre',
          transform(code, id) {
            if (!/webextension-polyfill[\\/]dist[\\/]browser-polyfill/.test(id)) return undefined;
            if (wxt.config.browser === 'firefox')
              return { code: 'export default globalThis.browser;', map: null };
            const before = 'const module = { exports: {} };\nconst { exports } = module;';
            return { code: `${before}\n${code}\nexport default module.exports;`, map: null };
          },
        },
      ],
    }));
  },
});
