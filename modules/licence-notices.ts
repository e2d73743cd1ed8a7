import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { licenceNotices, packageFolder } from '../data-build/package/licences';

/** Writes `LICENSES.txt` into the built extension: the licence notices of every bundled package. */
export default defineWxtModule({
  name: 'licence-notices',
  setup(wxt) {
    const folders = new Set<string>();
    const plugin = {
      name: 'overexposed:licence-notices',
      transform(_code: string, id: string): undefined {
        const folder = packageFolder(id);
        if (folder !== null) folders.add(folder);
      },
    };
    addViteConfig(wxt, () => ({ plugins: [plugin], worker: { plugins: () => [plugin] } }));
    wxt.hook('build:done', async () => {
      if (wxt.config.command !== 'build') return;
      await writeFile(join(wxt.config.outDir, 'LICENSES.txt'), await licenceNotices(folders));
    });
  },
});
