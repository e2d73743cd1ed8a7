import { browser } from '../../lib/browser';
import { useTexts } from '../app/context';
import { Outside } from '../app/Outside';
import { Notice } from '../notice/Notice';
import { askToReadFlickr } from './flickr-access';
import { PageFindings } from './PageFindings';
import styles from './ThisPage.module.css';
import { usePage } from './use-page';

/** The tab the popup was opened on: how many of its photos are in lists, or why that is unknown. */
export function ThisPage({ onSearch }: { onSearch: (text: string) => void }) {
  const t = useTexts();
  const page = usePage();
  if (page.state === 'loading') return <div className={styles.waiting} />;
  const state = page.state === 'loaded' ? page.value : ({ kind: 'elsewhere' } as const);

  if (state.kind === 'no-permission')
    return (
      <Notice kind="broken" title={t('permissionTitle')} text={t('permissionText')}>
        <button
          className="button primary"
          onClick={() => {
            void askToReadFlickr().then(page.again);
          }}
        >
          {t('permissionAllow')}
        </button>
      </Notice>
    );
  if (state.kind === 'unmarked')
    return (
      <Notice kind="plain" title={t('thisPage')} text={t('pageReloadText')}>
        <button
          className="button"
          onClick={() => {
            void browser.tabs.reload(state.tabId).then(() => {
              window.close();
            });
          }}
        >
          {t('pageReload')}
        </button>
      </Notice>
    );
  if (state.kind === 'elsewhere')
    return (
      <p className={styles.elsewhere}>
        {t('pageElsewhere')} <Outside href="https://www.flickr.com/">{t('pageOpenFlickr')}</Outside>
      </p>
    );
  return <PageFindings summary={state.summary} onSearch={onSearch} />;
}
