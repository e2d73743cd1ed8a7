import { useMemo, useState } from 'react';
import type { FoundPhoto } from '../../lib/reports/found';
import { classNames } from '../app/class-names';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import type { Arrangement } from './posted';
import { PhotoList } from './PhotoList';
import styles from './PhotoList.module.css';
import { PostedControls } from './PostedControls';

/** Loaded only when a list is shown, so that the popup opens faster. */
const loadPosted = () => import('./posted');

interface ArrangedPhotosProps {
  photos: readonly FoundPhoto[];
  pictures: boolean;
}

/** Photos in the order, and from the year, that a person chose. */
export function ArrangedPhotos({ photos, pictures }: ArrangedPhotosProps) {
  const { t, language } = useApp();
  const posted = useNewest(useLoad(loadPosted));
  const [wanted, setWanted] = useState<Arrangement>({ sort: 'number', year: null });
  const spanOf = useMemo(
    () => (photo: FoundPhoto) => posted?.postedBetween(photo.id, photo.posted) ?? null,
    [posted],
  );
  const years = useMemo(() => posted?.yearsOf(photos.map(spanOf)) ?? [], [posted, photos, spanOf]);
  const shown = useMemo(
    () => posted?.arrange(photos, wanted, spanOf) ?? photos,
    [posted, photos, wanted, spanOf],
  );
  const write = useMemo(() => posted?.createPostedWords(language, t), [posted, language, t]);
  return (
    <>
      {photos.length > 1 && years.length > 0 && (
        <PostedControls value={wanted} onChange={setWanted} years={years} />
      )}
      <PhotoList
        key={`${wanted.sort} ${wanted.year}`}
        photos={shown}
        pictures={pictures}
        postedOf={(photo) => {
          const span = spanOf(photo);
          return span && write ? write(span) : '';
        }}
      />
      {years.length > 0 && (
        <p className={classNames(styles.note, 'small-text muted')}>{t('postedNote')}</p>
      )}
    </>
  );
}
