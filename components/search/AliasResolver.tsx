import { browser } from '../../lib/extension/browser';
import { maySend } from '../../lib/extension/consent';
import type { AppKey } from '../../lib/i18n/app/texts';
import { send } from '../../lib/messages/send';
import { askNsid } from '../../lib/flickr/requests/oembed';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import styles from './Search.module.css';

interface AliasResolverProps {
  alias: string;
  /** Whether this is the main action, because nothing else can answer. */
  isMain: boolean;
  /** The result so far. */
  outcome: AppKey | null;
  onOutcome: (outcome: AppKey | null) => void;
  onNumber: (alias: string, nsid: string) => void;
}

const NO_NUMBER = new Set<AppKey | null>(['aliasUnknown', 'aliasNoNumber']);

/** Whether Flickr answered, but without a number. */
export const hasNoNumber = (outcome: AppKey | null): boolean => NO_NUMBER.has(outcome);

/** Asks Flickr for the number behind a member's name, once, when a person clicks. */
export function AliasResolver(props: AliasResolverProps) {
  const { alias, isMain, outcome, onOutcome, onNumber } = props;
  const t = useTexts();
  const ask = async () => {
    if (!navigator.onLine) {
      onOutcome('aliasOffline');
      return;
    }
    onOutcome('aliasAsking');
    try {
      if (!(await maySend('searchTerms'))) {
        onOutcome(null);
        return;
      }
      const reply = await askNsid(alias);
      if (reply.nsid === null) {
        onOutcome(reply.why === 'no member' ? 'aliasUnknown' : 'aliasNoNumber');
        return;
      }
      if (!browser.extension.inIncognitoContext)
        await send('aliases', [{ alias, nsid: reply.nsid, source: 'oembed' }]);
      onOutcome(null);
      onNumber(alias, reply.nsid);
    } catch {
      onOutcome('aliasFailed');
    }
  };
  return (
    <div className={styles.resolver}>
      {!isMain && <p>{t('aliasText', { owner: alias })}</p>}
      <button
        className={classNames('button', isMain && 'primary')}
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
