import { useState } from 'react';
import type { OfferedPack } from '../../lib/follow/offered-pack';
import { useApp } from '../app/context';
import { sizeOf } from '../index-info/size-of';
import { dismiss, follow, sizeInAll } from './following';

/** A previewed pack: its publisher, its contents, and which host will be contacted. */
export function Offered({ offered }: { offered: OfferedPack }) {
  const { t, language } = useApp();
  const [weekly, setWeekly] = useState(false);
  const { release, manifest, fingerprint, url } = offered;
  const number = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return (
    <div className="stack" role="group" aria-label={release.name}>
      <strong>{t('followBy', { name: release.name })}</strong>
      <p>
        <bdi>{t('followKey', { fingerprint })}</bdi>
      </p>
      <p className="small-text muted">{t('followKeyNote')}</p>
      <p>
        {t('followHolds', {
          photos: number.format(manifest.photos),
          members: number.format(manifest.owners),
          lists: lists.format(manifest.datasets.map(({ id }) => id)),
          size: sizeOf(sizeInAll(offered), language),
        })}
      </p>
      <p className="small-text muted">{t('followAsks', { host: new URL(url).host })}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={weekly}
          onChange={(event) => {
            setWeekly(event.target.checked);
          }}
        />
        {t('followWeekly')}
      </label>
      <div className="row">
        <button className="button primary" onClick={() => void follow(offered, weekly)}>
          {t('followStart')}
        </button>
        <button className="button" onClick={dismiss}>
          {t('listsCancel')}
        </button>
      </div>
    </div>
  );
}
