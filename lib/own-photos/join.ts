import { bareColumns, mergeColumns } from './columns';
import { missingParts } from './missing-parts';
import { Problems } from './problems';
import type { Gathered, GatheredPart } from './types';

/**
 * Joins the results of files that were read in parts.
 * @param parts at least one.
 * @param names the names of all files.
 */
export function joinParts(parts: readonly GatheredPart[], names: readonly string[]): Gathered {
  const problems = new Problems();
  for (const problem of parts.flatMap((part) => part.problems)) problems.take(problem);
  for (const name of missingParts(names)) problems.add('missing', name);
  const known = parts.map(({ photos }) => photos).reduce(mergeColumns);
  const photos = parts.map(({ inAlbums }) => bareColumns(inAlbums)).reduce(mergeColumns, known);
  const [owner = null, ...others] = new Set(parts.flatMap(({ owners }) => owners));
  const profile = parts
    .map((part) => part.profile)
    .reduce((a, b) => ({
      owner: a.owner ?? b.owner,
      photos: a.photos ?? b.photos,
    }));
  return {
    photos,
    account: {
      owner: profile.owner ?? (others.length === 0 ? owner : null),
      photos: profile.photos,
    },
    files: parts.reduce((sum, { files }) => sum + files, 0),
    albumsOnly: photos.ids.length - known.ids.length,
    problems: problems.all,
  };
}
