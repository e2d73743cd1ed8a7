import { plainRows } from '../formats/lines';
import { peek } from '../formats/peek';
import { readEntries } from '../formats/read-entries';
import { readLines } from '../formats/read-lines';
import { IDENTITY_PATH, matchRow, MEMBER_PATH } from '../match';
import { isSkip, UNREADABLE } from '../rows';
import type { Reader, Row, Source } from '../types';

/** MegaFace: the template lists of the development kit, lists of paths, and paths of its training set. */
export const megaface: Source = {
  id: 'megaface',
  title: 'MegaFace',
  files: 'megaface_features_list.json_*, *.json, *.txt, *.lst',
  takes: (path) => /\.(txt|lst|json)(_\d+_\d+)?$/.test(path),
  origin: 'no longer given out by the University of Washington (retired in 2020)',
  dataset: 'megaface',
  read,
};

/** One or more labels that programs add after a path. */
const LABELS = String.raw`(?:[\s,;]+-?[0-9.]+)*\s*`;

const memberPath = matchRow(new RegExp(`^(?:.*/)?${MEMBER_PATH}${LABELS}$`), 'megaface');
const identityPath = matchRow(new RegExp(`^(?:.*/)?${IDENTITY_PATH}${LABELS}$`), 'megaface');

/** A path, also with backslashes, or with the `@` that sets made from MegaFace have instead of a slash. */
function readPath(written: string): Row {
  const path = written.replaceAll('\\', '/').replace(/(_identity_[0-9]+)@/, '$1/');
  const row = memberPath(path);
  return isSkip(row) ? identityPath(path) : row;
}

const SHAPES = '<nnn>/<NSID>/<photo>_<face>.jpg or <NSID>_identity_<k>/<photo>_<face>.jpg';

const PATH_LIST = {
  title: 'a MegaFace list',
  expected: `lines like ${SHAPES}`,
  open: plainRows(readPath),
} as const;

const TEMPLATE_LIST = {
  title: 'a MegaFace template list',
  expected: `{"path": […]} with paths like ${SHAPES}`,
  member: 'path',
  row: (value: unknown) => (typeof value === 'string' ? readPath(value) : UNREADABLE),
} as const;

async function* read(...[file, log]: Parameters<Reader>): ReturnType<Reader> {
  const [first, whole] = await peek(file);
  if (first === '{') yield* readEntries(whole, TEMPLATE_LIST, log);
  else yield* readLines(whole, PATH_LIST, log);
}
