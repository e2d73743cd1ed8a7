import { ListError } from '../errors';

/** Contents found in place of the real file: how they begin, and what they are. */
const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [
    /^version https:\/\/git-lfs\.github\.com\//,
    'a pointer of Git LFS: fetch it with "git lfs pull"',
  ],
  [
    /^(?:\.\.?\/)*(?:\.git)?\/?annex\/objects\//,
    'a pointer of git-annex: fetch it with "git annex get"',
  ],
];

/** @throws {ListError} if the text is a placeholder for a file that was not fetched. */
export function refuseStandIn(file: string, text: string): void {
  const kind = STAND_INS.find(([begins]) => begins.test(text.trimStart()))?.[1];
  if (kind === undefined) return;
  throw new ListError('format', `${file} is not the list, but ${kind}.`);
}
