import { maySend } from '../../lib/extension/consent';
import { lazy, Suspense, useMemo, useState } from 'react';
import { countByDataset, type FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { ALL, DatasetFilter } from './DatasetFilter';

/** Loaded only when photos are shown, so that the popup opens faster. */
const ArrangedPhotos = lazy(async () => ({
  default: (await import('./ArrangedPhotos')).ArrangedPhotos,
}));

interface FoundPhotosProps {
  photos: readonly FoundPhoto[];
  /** Shows only the datasets until one is chosen. */
  folded?: boolean;
}

/** The photos found, by dataset, with pictures only on request. */
export function FoundPhotos({ photos, folded = false }: FoundPhotosProps) {
  const t = useTexts();
  const [dataset, setDataset] = useState(folded ? null : ALL);
  const [pictures, setPictures] = useState(false);
  const counts = useMemo(() => countByDataset(photos), [photos]);
  const shown = useMemo(
    () => photos.filter(({ datasets }) => dataset === ALL || datasets.includes(dataset ?? '')),
    [photos, dataset],
  );
  return (
    <div className="stack">
      <DatasetFilter
        counts={counts}
        total={photos.length}
        chosen={dataset}
        onChoose={(id) => {
          setDataset(folded && id === dataset ? null : id);
        }}
      />
      <p className="visually-hidden" role="status">
        {dataset !== null && t('photosShown', { count: shown.length })}
      </p>
      {dataset !== null && (
        <>
          <Suspense fallback={null}>
            <ArrangedPhotos key={dataset} photos={shown} pictures={pictures} />
          </Suspense>
          <label className="check small-text">
            <input
              type="checkbox"
              checked={pictures}
              onChange={(event) => {
                if (event.target.checked) void maySend('websiteContent').then(setPictures);
                else setPictures(false);
              }}
            />
            <span>
              {t('thumbnails')} <span className="muted">{t('thumbnailsNote')}</span>
            </span>
          </label>
        </>
      )}
    </div>
  );
}
