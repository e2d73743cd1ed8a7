import type { Rolldown } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

type Bundle = Rolldown.OutputBundle;

/**
 * Names in a page's HTML also what its script imports while it runs, so that the browser fetches all
 * of it at once. The script can then be small, and its questions are on their way while the rest is
 * still read.
 */
export default defineWxtModule({
  name: 'preload-view',
  setup(wxt) {
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'overexposed:preload-view',
          transformIndexHtml: {
            order: 'post',
            handler(html, { bundle = {}, chunk }) {
              return [...filesBehind(chunk?.dynamicImports ?? [], bundle)]
                .filter((file) => !html.includes(`"/${file}"`))
                .map((file) => ({
                  tag: 'link',
                  attrs: {
                    rel: file.endsWith('.css') ? 'stylesheet' : 'modulepreload',
                    crossorigin: true,
                    href: `/${file}`,
                  },
                  injectTo: 'head',
                }));
            },
          },
        },
      ],
    }));
  },
});

/** Chunks, all that they import at once, and the style sheets of these. */
function filesBehind(names: readonly string[], bundle: Bundle, found = new Set<string>()) {
  for (const name of names) {
    const chunk = bundle[name];
    if (found.has(name) || chunk?.type !== 'chunk') continue;
    found.add(name);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) found.add(sheet);
    filesBehind(chunk.imports, bundle, found);
  }
  return found;
}
