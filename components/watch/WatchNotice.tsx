import { readNews } from '../../lib/checks/watched';
import { CHECKS_PAGE } from '../../lib/extension/pages';
import { countNews, followWatched, loadNews } from '../../lib/storage/watch-news';
import { useApp } from '../app/context';
import { useChanges } from '../app/use-changes';
import { useLoad } from '../app/use-load';
import { useNewest } from '../app/use-newest';
import { Notice } from '../notice/Notice';
import { useFindingsLine } from './use-findings-line';

interface WatchNoticeProps {
  /** Whether the watch list opens in a new tab. */
  inTab?: boolean;
  /** Called when the notice has disappeared, and the focused button with it. */
  onSeen?: () => void;
}

/** What is new on the watch list, until the person has seen it. */
export function WatchNotice({ inTab = false, onSeen }: WatchNoticeProps) {
  const { t, settings, language } = useApp();
  const { again, ...loaded } = useLoad(loadNews);
  const news = useNewest(loaded);
  const findingsLine = useFindingsLine();
  useChanges(followWatched, again);
  if (!settings.watch || news === null) return null;
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(news.since);
  const names = findingsLine(news.datasets);
  return (
    <Notice kind="plain" title={t('watchNews', { count: countNews(news), date, names })}>
      <button
        className="button small"
        onClick={() => {
          void readNews(Date.now()).then(onSeen);
        }}
      >
        {t('watchSeen')}
      </button>
      <a href={CHECKS_PAGE} {...(inTab && { target: '_blank' })}>
        {t('watchShow')}
      </a>
    </Notice>
  );
}
