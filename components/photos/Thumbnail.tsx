import { useCallback } from 'react';
import { limit } from '../../lib/extension/limit';
import { thumbnailOf } from '../../lib/flickr/requests/oembed';
import type { FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';
import styles from './PhotoList.module.css';

/** Scrolling quickly through thousands of photos asks Flickr only about those that stay visible. */
const inTurn = limit(4);
/** Photo id → address of its picture, for rows that scroll out of sight and back. */
const known = new Map<string, string | null>();

async function pictureOf({ id, owner }: FoundPhoto, signal: AbortSignal) {
  if (!known.has(id)) known.set(id, await inTurn(() => thumbnailOf(id, owner, signal), signal));
  return known.get(id) ?? null;
}

/** A photo's picture, loaded from Flickr only if a person asked for pictures. */
export function Thumbnail({ photo }: { photo: FoundPhoto }) {
  const t = useTexts();
  const load = useCallback((signal: AbortSignal) => pictureOf(photo, signal), [photo]);
  const picture = useLoad(load);
  if (picture.state === 'loaded' && picture.value !== null)
    return (
      <img
        className={styles.picture}
        src={picture.value}
        alt=""
        referrerPolicy="no-referrer"
        decoding="async"
      />
    );
  if (picture.state === 'loading') return <span className={styles.picture} />;
  const why = t(picture.state === 'loaded' ? 'thumbnailGone' : 'thumbnailFailed');
  return (
    <span className={styles.picture} title={why}>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{why}</span>
    </span>
  );
}
