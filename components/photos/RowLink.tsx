import type { KeyboardEventHandler } from 'react';
import { photoLink } from '../../lib/flickr/address/outbound-links';
import { useTexts } from '../app/context';
import styles from './PhotoList.module.css';

/** The link of a row in a list that is one tab stop; see `useRoving`. */
export interface RowLinkProps {
  index: number;
  tabbable: boolean;
  onFocus: (index: number) => void;
  onKeyDown: KeyboardEventHandler;
}

/** A photo's number, as a link to its page on Flickr. */
export function RowLink(props: RowLinkProps & { photo: string; owner: string | null }) {
  const { photo, owner, index, tabbable, onFocus, onKeyDown } = props;
  const t = useTexts();
  return (
    <a
      className={styles.number}
      href={photoLink(photo, owner)}
      target="_blank"
      rel="noopener noreferrer"
      title={t('newTab')}
      data-row={index}
      tabIndex={tabbable ? 0 : -1}
      onFocus={() => {
        onFocus(index);
      }}
      onKeyDown={onKeyDown}
    >
      {photo}
    </a>
  );
}
