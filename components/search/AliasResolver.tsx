import { useState } from 'react';
import { browser } from '../../lib/extension/browser';
import type { AppKey } from '../../lib/i18n/app/texts';
import { send } from '../../lib/messages/send';
import { nsidOf } from '../../lib/flickr-requests/oembed';
import { useTexts } from '../app/context';
import styles from './Search.module.css';

interface AliasResolverProps {
  alias: string;
  onSearch: (text: string) => void;
}

/** Asks Flickr for the number behind a member's name, once, when a person clicks. */
export function AliasResolver({ alias, onSearch }: AliasResolverProps) {
  const t = useTexts();
  const [outcome, setOutcome] = useState<AppKey | null>(null);
  const ask = async () => {
    if (!navigator.onLine) {
      setOutcome('aliasOffline');
      return;
    }
    setOutcome('aliasAsking');
    try {
      const nsid = await nsidOf(alias);
      setOutcome(nsid === null ? 'aliasUnknown' : null);
      if (nsid === null) return;
      if (!browser.extension.inIncognitoContext)
        await send('aliases', [{ alias, nsid, source: 'oembed' }]);
      onSearch(nsid);
    } catch {
      setOutcome('aliasFailed');
    }
  };
  return (
    <div className={styles.resolver}>
      <p>{t('aliasText', { owner: alias })}</p>
      <button
        className="button"
        disabled={outcome === 'aliasAsking'}
        onClick={() => {
          void ask();
        }}
      >
        {t('aliasAsk')}
      </button>
      <p role="status" className="small-text muted">
        {t(outcome ?? 'aliasAskNote')}
      </p>
    </div>
  );
}
