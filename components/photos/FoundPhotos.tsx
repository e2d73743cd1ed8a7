import { useMemo, useState } from 'react';
import { countByDataset, type FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { DatasetFilter } from './DatasetFilter';
import { PhotoList } from './PhotoList';

/** Photos found, by dataset and by photo, with pictures only when a person asks for them. */
export function FoundPhotos({ photos }: { photos: readonly FoundPhoto[] }) {
  const t = useTexts();
  const [dataset, setDataset] = useState<string | null>(null);
  const [pictures, setPictures] = useState(false);
  const counts = useMemo(() => countByDataset(photos), [photos]);
  const shown = useMemo(
    () => photos.filter((photo) => dataset === null || photo.datasets.includes(dataset)),
    [photos, dataset],
  );
  return (
    <div className="stack">
      <DatasetFilter counts={counts} total={photos.length} chosen={dataset} onChoose={setDataset} />
      <p className="visually-hidden" role="status">
        {t('photosShown', { count: shown.length })}
      </p>
      <PhotoList key={dataset} photos={shown} pictures={pictures} />
      <label className="check small-text">
        <input
          type="checkbox"
          checked={pictures}
          onChange={(event) => {
            setPictures(event.target.checked);
          }}
        />
        <span>
          {t('thumbnails')} <span className="muted">{t('thumbnailsNote')}</span>
        </span>
      </label>
    </div>
  );
}
