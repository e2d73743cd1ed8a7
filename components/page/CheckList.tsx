import { useState } from 'react';
import { browser } from '../../lib/extension/browser';
import { readListAddress } from '../../lib/flickr/address/list-address';
import { send } from '../../lib/messages/send';
import { useTexts } from '../app/context';

interface CheckListProps {
  /** Of the page. */
  address: string;
  /** The tab that shows it. */
  tabId: number;
}

/** Begins to walk through the list that a page is a part of, to its end. */
export function CheckList({ address, tabId }: CheckListProps) {
  const t = useTexts();
  const [failed, setFailed] = useState(false);
  // Nothing is kept from private windows, and a walk must be.
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
    <div>
      <button className="button" onClick={begin}>
        {t('walkStart')}
      </button>
      <p className="small-text muted" role="status">
        {t(failed ? 'walkFailed' : 'walkNote')}
      </p>
    </div>
  );
}
