import { addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * Removes the context that WXT makes for each content script. It ends the script on an event that the page
 * can dispatch, and throws if an image of the page is named `addEventListener`. Our script ends itself.
 */
export default defineWxtModule({
  name: 'content-script-context',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'overexposed:content-script-context',
          enforce: 'pre',
          transform(_code, id) {
            if (!/wxt[\\/]dist[\\/]utils[\\/]content-script-context/.test(id)) return undefined;
            return { code: 'export class ContentScriptContext {}', map: null };
          },
        },
      ],
    }));
  },
});
