import { addViteConfig, defineWxtModule } from 'wxt/modules';

const IMPORT = /await import\((?:\/\*[^*]*\*\/\s*)*codecURI\)/;

/**
 * Removes code of @zip.js/zip.js that loads a codec from a given address. It is never used, and an
 * extension that runs no code from outside should not contain it.
 */
export default defineWxtModule({
  name: 'no-codec-import',
  setup(wxt) {
    const plugin = {
      name: 'overexposed:no-codec-import',
      enforce: 'pre' as const,
      transform(code: string, id: string) {
        if (!/@zip\.js[\\/]zip\.js[\\/]lib[\\/]core[\\/]codec-registry/.test(id)) return undefined;
        if (!IMPORT.test(code)) throw new Error(`${id} no longer imports codecs as it did.`);
        return { code: code.replace(IMPORT, '{}'), map: null };
      },
    };
    addViteConfig(wxt, () => ({ plugins: [plugin], worker: { plugins: () => [plugin] } }));
  },
});
