import type { Manifest, Pack } from '../pack/types';
import { describeFailure, isFinal, type Failure } from './failure';
import { inTime, PATIENCE } from './in-time';
import type { Lookup } from './lookup';
import type { FailedPart } from './types';

/** The id of the merged pack, which belongs to no single list. */
export const MERGED = 'merged';

/** Several added lists that are queried as one. A failure is reported for each of them. */
interface MergedPart {
  layers: readonly Lookup[];
  manifests: readonly Manifest[];
}

/**
 * A list that a person added, with its open pack or the reason why there is none; or several merged ones.
 */
export type AddedPack = { id: string; name: string } & (
  | { pack: Pack }
  | MergedPart
  | { failure: Failure }
);

export type OpenPart = Exclude<AddedPack, { failure: Failure }>;

export const isOpen = (added: AddedPack): added is OpenPart => !('failure' in added);

export const isMerged = (part: OpenPart): part is Extract<OpenPart, MergedPart> => 'layers' in part;

/** The lookups to query for a part. */
export const lookupsOf = (part: OpenPart): readonly Lookup[] =>
  isMerged(part) ? part.layers : [part.pack];

/** The manifests of the lists that answer. */
export const manifestsOf = (part: OpenPart): readonly Manifest[] =>
  isMerged(part) ? part.manifests : [part.pack.manifest];

/**
 * Milliseconds to wait for all lists together. By then, a list that hangs has failed twice, in the merged
 * pack and by itself, and the others are open.
 */
const ALL_LISTS = 3 * PATIENCE;

/**
 * Opens the added lists. If even that fails, it is not known which lists there are, but the others still
 * answer.
 */
export const openOrFail = (open: () => Promise<AddedPack[]>): Promise<AddedPack[]> =>
  inTime(open(), ALL_LISTS).catch((error: unknown) => {
    const { error: sentence } = describeFailure(error);
    return [{ id: '', name: '…', failure: { state: 'missing', error: sentence } }];
  });

/** A list that cannot answer, as the index's status reports it. */
export const failedPart = ({ id, name }: AddedPack, failure: Failure): FailedPart => ({
  id,
  name,
  ...failure,
});

/**
 * An added pack, or a layer of several, as one part of an answer. If it fails, it contributes nothing and
 * its failure is reported: the others still answer, and the answer is known to be incomplete.
 */
export function isolateFailures(
  part: OpenPart,
  lookup: Lookup,
  onFailure: (failed: FailedPart, final: boolean) => void,
): Lookup {
  const orElse =
    <T>(nothing: T) =>
    (error: unknown): T => {
      onFailure(failedPart(part, describeFailure(error)), isFinal(error));
      return nothing;
    };
  const named = lookup.namedPhotos;
  return {
    photos: (photoIds) => inTime(lookup.photos(photoIds)).catch(orElse(new Map())),
    owners: (owners) => inTime(lookup.owners(owners)).catch(orElse(new Map())),
    ownerOf: (photoId) => inTime(lookup.ownerOf(photoId)).catch(orElse(null)),
    ...(named && {
      namedPhotos: (ids: readonly string[]) =>
        inTime(named(ids)).catch(orElse(new Map<string, string[]>())),
    }),
    photosOf: (owner) => inTime(lookup.photosOf(owner)).catch(orElse([])),
  };
}
