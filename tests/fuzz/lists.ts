import { gzipSync } from 'fflate';
import type { Random } from '../../data-build/sample/random';
import { ImportError } from '../../lib/user-lists/import-error';
import { importFiles } from '../../lib/user-lists/import-files';
import { DERIVED } from '../unit/lib/sources/derived/examples';
import { EXAMPLES, textOf } from '../unit/lib/sources/publishers/examples';
import { mutateBytes, mutateText, pick } from './mutate';
import { codeOf } from './packs';
import type { Target } from './target';

/** Each list as its files: names and texts. */
const LISTS: [name: string, text: string][][] = [
  ...Object.values(EXAMPLES).map((example): [string, string][] => [
    [example.file, textOf(example, example.rows)],
  ]),
  ...Object.values(DERIVED).map((example): [string, string][] => [
    [example.file, textOf(example, example.rows)],
    example.base,
  ]),
  [['a.csv', 'photo,owner,dataset\n9000000000001,5550001@N99,a\n9000000000002,"an ""alias""",b\n']],
];

/** Lists of each format as a person may add them: with changed text, or changed compressed bytes. */
export const lists: Target = {
  injected: 'lists of every format and in gzip, with changed text or bytes',
  async run(random) {
    const list = pick(random, LISTS);
    const files = list.map(([name, text]) => hostileFile(random, name, text));
    try {
      const outcome = await importFiles(files, null, () => undefined);
      return 'made' in outcome ? 'read' : 'choice';
    } catch (error) {
      const code = codeOf(error, ImportError);
      // The code of every unexpected error.
      if (code === 'failed') throw error;
      return code;
    }
  },
};

function hostileFile(random: Random, name: string, text: string): File {
  const base = name.slice(name.lastIndexOf('/') + 1);
  const changed = random.below(4) === 0 ? text : mutateText(random, text);
  if (random.below(10) > 0) return new File([changed], base);
  const packed = gzipSync(new TextEncoder().encode(changed));
  const bytes = random.below(2) === 0 ? packed : mutateBytes(random, packed);
  return new File([bytes as Uint8Array<ArrayBuffer>], `${base}.gz`);
}
