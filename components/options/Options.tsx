import { lazy, Suspense, useEffect, useRef } from 'react';
import { datasetById } from '../../lib/catalogue/catalogue';
import { useTexts } from '../app/context';
import { Mark } from '../app/Mark';
import { DatasetsView } from '../datasets/DatasetsView';
import { IndexView } from '../index-info/IndexView';
import { ListsView } from '../user-lists/ListsView';
import { IndexNotice } from '../notice/IndexNotice';
import { PrivacyNews } from '../notice/PrivacyNews';
import { useIndexStatus } from '../notice/use-index-status';
import { WatchNotice } from '../watch/WatchNotice';
import { SettingsView } from '../settings/SettingsView';
import { AboutView } from './AboutView';
import styles from './Options.module.css';
import { PageView } from './PageView';
import { PrivacyView } from './PrivacyView';
import { SearchView } from './SearchView';
import { SECTIONS, usePlace, type Section } from './sections';

/** Loaded on demand: most people open the page for something else. */
const OwnPhotosView = lazy(async () => ({
  default: (await import('../own-photos/OwnPhotosView')).OwnPhotosView,
}));
/** Loaded on demand: its pictures are as large as a section. */
const StoryView = lazy(async () => ({ default: (await import('../story/StoryView')).StoryView }));

const NAMES = {
  search: 'navSearch',
  photos: 'navPhotos',
  datasets: 'navDatasets',
  story: 'navStory',
  index: 'navIndex',
  lists: 'navLists',
  settings: 'navSettings',
  privacy: 'navPrivacy',
  about: 'navAbout',
} as const satisfies Record<Section, string>;

/** The options page: search with reports and letters, datasets, index, settings. */
export function Options() {
  const t = useTexts();
  const { section, query, dataset, tab, at } = usePlace();
  const { again, ...status } = useIndexStatus();
  const main = useRef<HTMLElement>(null);
  const place = `${section} ${dataset ?? ''}`;
  const shown = useRef(place);

  useEffect(() => {
    const shownDataset = dataset === null ? undefined : datasetById(dataset);
    document.title = `${shownDataset?.name ?? t(NAMES[section])} · ${t('name')}`;
  }, [section, dataset, t]);
  useEffect(() => {
    if (shown.current !== place) {
      main.current?.focus();
      scrollTo(0, 0);
    }
    shown.current = place;
  }, [place]);

  return (
    <div className={styles.page}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t('skip')}
      </a>
      <header className={styles.header}>
        <p className={styles.name}>
          <Mark size={28} /> {t('name')}
        </p>
        <nav aria-label={t('navLabel')}>
          <ul className={styles.nav}>
            {SECTIONS.map((name) => (
              <li key={name}>
                <a href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
                  {t(NAMES[name])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main ref={main} id="main" tabIndex={-1} className={styles.main}>
        <PrivacyNews onRead={() => main.current?.focus()} />
        <WatchNotice onSeen={() => main.current?.focus()} />
        <IndexNotice status={status} again={again} />
        {section === 'search' &&
          (tab === null ? (
            <SearchView query={query} at={at} status={status} />
          ) : (
            <PageView tab={tab} at={at} status={status} />
          ))}
        {section === 'photos' && (
          <Suspense fallback={null}>
            <OwnPhotosView status={status} />
          </Suspense>
        )}
        {section === 'datasets' && <DatasetsView status={status} dataset={dataset} />}
        {section === 'story' && (
          <Suspense fallback={null}>
            <StoryView />
          </Suspense>
        )}
        {section === 'index' && <IndexView status={status} />}
        {section === 'lists' && <ListsView status={status} />}
        {section === 'settings' && <SettingsView />}
        {section === 'privacy' && <PrivacyView />}
        {section === 'about' && <AboutView />}
      </main>
    </div>
  );
}
