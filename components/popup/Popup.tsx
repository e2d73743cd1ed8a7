import { lazy, Suspense, useRef, useState } from 'react';
import { useApp } from '../app/context';
import { Mark } from '../app/Mark';
import { openPage } from '../../lib/extension/tabs';
import { searchPage } from '../../lib/extension/pages';
import { IndexNotice, SampleNotice } from '../notice/IndexNotice';
import { useIndexStatus } from '../notice/use-index-status';
import type { LivePage } from '../page/live-page';
import { ThisPage } from '../page/ThisPage';
import { CheckAll } from '../search/CheckAll';
import { Search } from '../search/Search';
import { IndexLine } from './IndexLine';
import styles from './Popup.module.css';

// Rarely shown, and below everything else: the view does not wait for it.
const PrivacyNewsLink = lazy(async () => ({
  default: (await import('../notice/PrivacyNews')).PrivacyNewsLink,
}));

const WatchNotice = lazy(async () => ({
  default: (await import('../watch/WatchNotice')).WatchNotice,
}));

/** Opens a page in a tab; browsers close the popup only when that tab is activated. */
function leaveFor(path: string) {
  void openPage(path).then(() => {
    window.close();
  });
}

interface PopupProps {
  page: LivePage;
  /** The text typed before the view was rendered. */
  typed: () => string;
}

/** The popup: this page, a search, and the state of the index. */
export function Popup({ page, typed }: PopupProps) {
  const { t, settings } = useApp();
  const [text, setText] = useState(typed);
  const field = useRef<HTMLInputElement>(null);
  const { again, ...status } = useIndexStatus();
  return (
    <div className="popup">
      <header className="popup-head">
        <Mark size={24} />
        <h1 className="popup-name">{t('name')}</h1>
        <button
          className={styles.more}
          onClick={() => {
            leaveFor(searchPage(text.trim()));
          }}
        >
          {t('openTab')}
        </button>
      </header>
      <main className="popup-main">
        <Search
          focusFirst
          field={field}
          text={text}
          onText={setText}
          action={() => (
            <div className={styles.act}>
              <button
                className="button primary"
                onClick={() => {
                  leaveFor(searchPage(text.trim(), 'advice'));
                }}
              >
                {t('actTitle')}
              </button>
              <p className="small-text muted">{t('actNote')}</p>
            </div>
          )}
        >
          {text.trim() === '' ? (
            <>
              <IndexNotice status={status} again={again} />
              <ThisPage
                page={page}
                onOpen={leaveFor}
                onSearch={(owner) => {
                  setText(owner);
                  // The button disappears with the summary.
                  field.current?.focus();
                }}
              />
              <CheckAll />
              <Suspense fallback={null}>
                {settings.watch && <WatchNotice inTab onSeen={() => field.current?.focus()} />}
                <PrivacyNewsLink />
              </Suspense>
            </>
          ) : (
            // Other problems are reported by the answers themselves.
            <SampleNotice status={status} />
          )}
        </Search>
      </main>
      <IndexLine status={status} />
    </div>
  );
}
