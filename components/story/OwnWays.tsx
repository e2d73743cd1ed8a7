import { useId } from 'react';
import { catalogue } from '../../lib/catalogue/catalogue';
import { ownWays } from '../../lib/catalogue/own-ways';
import { datasetNames } from '../../lib/catalogue/names';
import { datasetPage } from '../../lib/extension/pages';
import { storyTexts } from '../../lib/i18n/story/texts';
import type { FoundPhoto } from '../../lib/reports/found';
import { useApp } from '../app/context';
import { nameOf } from '../photos/DatasetTags';
import styles from './OwnWays.module.css';

/** The ways that a person's photos took from dataset to dataset; nothing where none took a step. */
export function OwnWays({ photos }: { photos: readonly FoundPhoto[] }) {
  const t = storyTexts(useApp().language);
  const id = useId();
  const ways = ownWays(photos, catalogue).filter(({ steps }) => steps.length > 1);
  if (ways.length === 0) return null;
  const most = Math.max(...ways.map((way) => way.photos));
  return (
    <section className="stack" aria-labelledby={id}>
      <h3 id={id}>{t('ownTitle')}</h3>
      <ul className={styles.ways}>
        {ways.map(({ steps, photos: count }) => (
          <li key={steps.map((step) => `${step.id} ${step.listed}`).join(' ')}>
            <span>{t('ownPhotos', { count })}</span>
            <span className={styles.bar} style={{ inlineSize: `${(count / most) * 100}%` }} />
            <ol className={styles.way}>
              {steps.map((step) => (
                <li key={step.id} className={step.listed ? styles.listed : styles.parent}>
                  {step.id in datasetNames ? (
                    <a href={datasetPage(step.id)} target="_blank">
                      <bdi>{nameOf(step.id)}</bdi>
                    </a>
                  ) : (
                    <bdi>{step.id}</bdi>
                  )}
                  {!step.listed && <span className="visually-hidden"> ({t('ownParent')})</span>}
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
      <p className="small-text muted">{t('ownNote')}</p>
    </section>
  );
}
