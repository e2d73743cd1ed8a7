import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSource } from '../../../../lib/sources/sources';
import { importFiles } from '../../../../lib/user-lists/import-files';
import { hasShared, SHARED } from '../../../shared';
import { data, temporaryFolder } from '../../data-build/run';

const folder = temporaryFolder();

/** With members, and without them in many files. `tests/e2e/real-lists.spec.ts` asks the others too. */
const LISTS = ['megaface', 'vggface'];

describe.runIf(hasShared)('real lists', () => {
  it.each(LISTS)('%s gives the same bytes as on the command line', async (id) => {
    const list = join(SHARED, 'lists', id);
    const pack = join(folder, id);
    const { status, stderr } = await data(['build', '--out', pack, '--source', `${id}=${list}`]);
    expect(status, stderr).toBe(0);

    const names = readdirSync(list, { recursive: true }) as string[];
    const files = names
      .filter((name) => findSource(id)!.takes(name))
      .map((name) => new File([readFileSync(join(list, name))], name.replace(/^.*\//, '')));
    const outcome = await importFiles(files, id, () => undefined);
    if ('choices' in outcome) throw new Error('It is not told what the files are.');
    const { manifest, files: made } = outcome.made;
    for (const { name } of manifest.files) {
      const here = Buffer.from(await made.get(name)!.arrayBuffer());
      expect(here.equals(readFileSync(join(pack, name))), name).toBe(true);
    }
  });
});
