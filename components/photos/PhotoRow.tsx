import type { KeyboardEventHandler } from 'react';
import { photoLink } from '../../lib/flickr/address/outbound-links';
import type { FoundPhoto } from '../../lib/reports/found';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import styles from './PhotoList.module.css';
import { Thumbnail } from './Thumbnail';
import { useDatasetName } from './use-dataset-name';

interface PhotoRowProps {
  photo: FoundPhoto;
  /** When it was posted, in words; may be empty. */
  posted: string;
  index: number;
  /** The number of rows in the whole list, rendered or not. */
  count: number;
  /** Distance from the list's start in CSS pixels. */
  top: number;
  pictures: boolean;
  /** Whether the datasets stand beneath the number. */
  stacked: boolean;
  tabbable: boolean;
  onFocus: (index: number) => void;
  onKeyDown: KeyboardEventHandler;
}

/** A photo found: its number as a link, and its datasets. */
export function PhotoRow(props: PhotoRowProps) {
  const { photo, posted, index, count, top, pictures, stacked, tabbable } = props;
  const t = useTexts();
  const nameOf = useDatasetName();
  const names = photo.datasets.map(nameOf).join(', ');
  return (
    <li
      className={classNames(styles.row, (pictures || stacked) && styles.tall)}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      {pictures && <Thumbnail photo={photo} />}
      <div className={classNames(styles.what, stacked && styles.stacked)}>
        <a
          className={styles.number}
          href={photoLink(photo.id, photo.owner)}
          target="_blank"
          rel="noopener noreferrer"
          title={t('newTab')}
          data-row={index}
          tabIndex={tabbable ? 0 : -1}
          onFocus={() => {
            props.onFocus(index);
          }}
          onKeyDown={props.onKeyDown}
        >
          {photo.id}
        </a>
        <span className={styles.datasets} title={names}>
          {names}
        </span>
      </div>
      {posted !== '' && <span className={styles.posted}>{posted}</span>}
    </li>
  );
}
