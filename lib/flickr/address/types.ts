/**
 * What an address of flickr.com (or something a person typed) names. Ids are decimal strings;
 * `owner` is a normalised NSID (`%40` decoded, `@N` upper case) or a path alias.
 */
export type Query =
  | { kind: 'photo'; photoId: string; owner: string | null }
  | { kind: 'owner'; owner: string }
  | { kind: 'album'; albumId: string; owner: string | null }
  | { kind: 'gallery'; galleryId: string; owner: string | null }
  | { kind: 'group'; group: string }
  | { kind: 'tag'; tag: string }
  /** A Flickr page that is none of the others. */
  | { kind: 'page' }
  /** Not understood; `error` is one sentence. Never a guess. */
  | { kind: 'invalid'; error: string; reason?: 'personName' };
