import { PRIVACY_PAGE } from '../../lib/extension/pages';
import { privacyNews, recordPrivacySeen } from '../../lib/storage/privacy-changes';
import { useTexts } from '../app/context';
import { useLoad } from '../app/use-load';
import { Notice } from './Notice';

/** After an update that asks for, keeps or sends more: a link to what changed. */
export function PrivacyNewsLink() {
  const t = useTexts();
  const news = useLoad(privacyNews);
  if (news.state !== 'loaded' || news.value.length === 0) return null;
  return (
    <Notice kind="plain" title={t('changedTitle')}>
      <a href={PRIVACY_PAGE} target="_blank" rel="noopener noreferrer">
        {t('changedShow')}
      </a>
    </Notice>
  );
}

/** After such an update: what changed, until the person has read it. */
export function PrivacyNews({ onRead }: { onRead: () => void }) {
  const t = useTexts();
  const { again, ...news } = useLoad(privacyNews);
  if (news.state !== 'loaded' || news.value.length === 0) return null;
  const text = news.value.map((key) => t(key)).join(' ');
  return (
    <Notice kind="plain" title={t('changedTitle')} text={text}>
      <button
        className="button"
        onClick={() => {
          // The button disappears with the notice.
          onRead();
          void recordPrivacySeen().then(again);
        }}
      >
        {t('changedRead')}
      </button>
      <a href={PRIVACY_PAGE}>{t('changedShow')}</a>
    </Notice>
  );
}
