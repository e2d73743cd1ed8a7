import { plainRows } from '../formats/lines';
import { peek } from '../formats/peek';
import { readEntries } from '../formats/read-entries';
import { readLines } from '../formats/read-lines';
import { matchRow } from '../match';
import { NSID } from '../owner';
import type { Reader, Source } from '../types';

/**
 * LPFF: images named `<NSID>_<photo>_<face>`. `info.json`, `camera_parameters.json` and the landmark files
 * are objects with such names as keys; lists of file names are read too.
 * @see https://github.com/oneThousand1000/LPFF-dataset/blob/main/dataset_download/readme.md
 */
export const lpff: Source = {
  id: 'lpff',
  title: 'LPFF',
  files: 'info.json, or the names of the images in *.txt',
  takes: (path) => /(^|\/)info\.json$|\.txt$/.test(path),
  origin: 'https://huggingface.co/datasets/onethousand/LPFF (public)',
  dataset: 'lpff',
  read,
};

const readName = matchRow(
  new RegExp(
    `^(?:.*/)?(?<owner>${NSID})_(?<photo>[0-9]+)_[0-9]{2}` +
      '(?:_(?:eg3d|stylegan|realign2400))?(?:\\.(?:png|jpe?g))?\\s*$',
  ),
  'lpff',
);

const ENTRIES = {
  title: 'a list of LPFF',
  expected: '{"<NSID>_<photo>_<face>": …, …}',
  member: null,
  row: (_value: unknown, name: string) => readName(name),
} as const;

const NAMES = {
  title: 'a list of LPFF',
  expected: 'names like <NSID>_<photo>_<face>.png',
  open: plainRows(readName),
} as const;

async function* read(...[file, log]: Parameters<Reader>): ReturnType<Reader> {
  const [first, whole] = await peek(file);
  if (first === '{') yield* readEntries(whole, ENTRIES, log);
  else yield* readLines(whole, NAMES, log);
}
