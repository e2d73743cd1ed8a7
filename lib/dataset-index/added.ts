import type { Manifest, Pack } from '../pack/types';
import { describeFailure, isFinal, type Failure } from './failure';
import { inTime, PATIENCE } from './in-time';
import type { Lookup } from './lookup';
import type { FailedPart } from './types';

/** What stands for several lists has no list's id, but this one. */
export const MERGED = 'merged';

/** Several added lists, asked as one. What is told of them is told of each. */
interface MergedPart {
  layers: readonly Lookup[];
  manifests: readonly Manifest[];
}

/** A list that a person added: its open pack, or why there is none; or several. */
export type AddedPack = { id: string; name: string } & (
  { pack: Pack } | MergedPart | { failure: Failure }
);

export type OpenPart = Exclude<AddedPack, { failure: Failure }>;

export const isOpen = (added: AddedPack): added is OpenPart => !('failure' in added);

export const isMerged = (part: OpenPart): part is Extract<OpenPart, MergedPart> => 'layers' in part;

/** What a part is asked as. */
export const lookupsOf = (part: OpenPart): readonly Lookup[] =>
  isMerged(part) ? part.layers : [part.pack];

/** The manifests of the lists that answer. */
export const manifestsOf = (part: OpenPart): readonly Manifest[] =>
  isMerged(part) ? part.manifests : [part.pack.manifest];

/**
 * Milliseconds after which lists are not waited for together. Before that one that hangs has failed by
 * itself, first as one of several, then alone, and the others are open.
 */
const ALL_LISTS = 3 * PATIENCE;

/**
 * Opens the added lists. Where even that fails, the others still answer: which lists there are is then
 * not known.
 */
export const openOrFail = (open: () => Promise<AddedPack[]>): Promise<AddedPack[]> =>
  inTime(open(), ALL_LISTS).catch((error: unknown) => {
    const { error: sentence } = describeFailure(error);
    return [{ id: '', name: '…', failure: { state: 'missing', error: sentence } }];
  });

/** What the status says of a list that cannot answer. */
export const failedPart = ({ id, name }: AddedPack, failure: Failure): FailedPart => ({
  id,
  name,
  ...failure,
});

/**
 * An added pack, or a layer of several, as one part of an answer. Where it fails it adds nothing, so that the others still
 * answer, and its failure is told: the answer is then known to be incomplete.
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
