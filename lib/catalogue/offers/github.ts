import type { OfferedFile, OfferedFolder } from './types';

const RAW = 'https://raw.githubusercontent.com';

/** What is known about a file, except its address and name. */
type Known = Omit<OfferedFile, 'url' | 'name'>;

/**
 * Files of a repository at one commit, so that size and checksum stay valid.
 * @param repository `owner/name`.
 */
export function pinned(
  repository: string,
  commit: string,
  files: readonly (readonly [path: string, known: Known])[],
): OfferedFile[] {
  return files.map(([path, known]) => ({
    url: `${RAW}/${repository}/${commit}/${path}`,
    name: path.slice(path.lastIndexOf('/') + 1),
    ...known,
  }));
}

/** The address of GitHub's API for the listing of a repository at a commit. */
export const treeUrl = ({ repository, commit }: OfferedFolder): string =>
  `https://api.github.com/repos/${repository}/git/trees/${commit}?recursive=1`;

/** The address of one file of a folder. @param path from the root of the repository. */
export const fileUrl = ({ repository, commit }: OfferedFolder, path: string): string =>
  `${RAW}/${repository}/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`;
