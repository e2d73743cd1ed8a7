import { forgetSearches, recentSearches } from '../../lib/storage/recent-searches';
import { useApp } from '../app/context';
import { useLoad } from '../app/use-load';
import styles from './Search.module.css';

interface RecentSearchesProps {
  onSearch: (text: string) => void;
  /** Called when they are erased; the focused button disappears with them. */
  onForgotten: () => void;
}

/** Recent searches, to repeat or to erase. */
export function RecentSearches({ onSearch, onForgotten }: RecentSearchesProps) {
  const { t, change } = useApp();
  const { again, ...searches } = useLoad(recentSearches);
  if (searches.state !== 'loaded' || searches.value.length === 0) return null;
  return (
    <section className={styles.recent} aria-label={t('recent')}>
      <h2 className="small-text muted">{t('recent')}</h2>
      <ul className="row">
        {searches.value.map((text) => (
          <li key={text}>
            <button
              className="button small"
              onClick={() => {
                onSearch(text);
              }}
            >
              <bdi className={styles.recentText}>{text}</bdi>
            </button>
          </li>
        ))}
        <li>
          <button
            className="button small quiet"
            onClick={() => {
              void forgetSearches().then(again);
              onForgotten();
            }}
          >
            {t('recentClear')}
          </button>
        </li>
        <li>
          <button
            className="button small quiet"
            onClick={() => {
              change({ rememberSearches: false });
              void forgetSearches();
              onForgotten();
            }}
          >
            {t('recentOff')}
          </button>
        </li>
      </ul>
    </section>
  );
}
