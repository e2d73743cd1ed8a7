import { useState } from 'react';
import { browser } from '../../lib/extension/browser';
import { readListAddress } from '../../lib/flickr/address/list-address';
import { send } from '../../lib/messages/send';
import { useTexts } from '../app/context';
import styles from './ThisPage.module.css';

interface CheckListProps {
  /** The page's address. */
  address: string;
  /** The tab that shows it. */
  tabId: number;
}

/** A button to walk through the whole list that a page belongs to. */
export function CheckList({ address, tabId }: CheckListProps) {
  const t = useTexts();
  const [failed, setFailed] = useState(false);
  // A walk must be stored, and nothing is stored from private windows.
  if (readListAddress(address) === null || browser.extension.inIncognitoContext) return null;
  const begin = () => {
    send('walk-start', tabId).then(
      () => {
        window.close();
      },
      () => {
        setFailed(true);
      },
    );
  };
  return (
    <div className={styles.start}>
      <button className="button" onClick={begin}>
        {t('walkStart')}
      </button>
      <p className="small-text muted" role="status">
        {t(failed ? 'walkFailed' : 'walkNote')}
      </p>
    </div>
  );
}
