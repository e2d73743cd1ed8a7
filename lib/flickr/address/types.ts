/**
 * What a Flickr address, or something a person typed, refers to. Ids are decimal strings; `owner` is a
 * normalised NSID (`%40` decoded, `@N` in upper case) or a path alias.
 */
export type Query =
  | { kind: 'photo'; photoId: string; owner: string | null }
  | { kind: 'owner'; owner: string }
  | { kind: 'album'; albumId: string; owner: string | null }
  | { kind: 'gallery'; galleryId: string; owner: string | null }
  | { kind: 'group'; group: string }
  | { kind: 'tag'; tag: string }
  /** Any other Flickr page. */
  | { kind: 'page' }
  /** Not understood; `error` is one sentence. Nothing is guessed. */
  | { kind: 'invalid'; error: string; reason?: 'personName' };
