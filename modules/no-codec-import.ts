import { addViteConfig, defineWxtModule } from 'wxt/modules';

const IMPORT = /await import\((?:\/\*[^*]*\*\/\s*)*codecURI\)/;

/**
 * Leaves out that @zip.js/zip.js can load a codec from an address that it is given. Nobody gives it
 * one, and an extension that runs no code from outside need not be able to.
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
