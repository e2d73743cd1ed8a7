import type { FoundPhoto } from '../../lib/reports/found';
import { classNames } from '../app/class-names';
import styles from './PhotoList.module.css';
import { RowLink, type RowLinkProps } from './RowLink';
import { Thumbnail } from './Thumbnail';
import { useDatasetName } from './use-dataset-name';

interface PhotoRowProps extends RowLinkProps {
  photo: FoundPhoto;
  /** When it was posted, in words; may be empty. */
  posted: string;
  /** The number of rows in the whole list, rendered or not. */
  count: number;
  /** Distance from the list's start in CSS pixels. */
  top: number;
  pictures: boolean;
  /** Whether the datasets stand beneath the number. */
  stacked: boolean;
}

/** A photo found: its number as a link, and its datasets. */
export function PhotoRow(props: PhotoRowProps) {
  const { photo, posted, index, count, top, pictures, stacked } = props;
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
        <RowLink {...props} photo={photo.id} owner={photo.owner} />
        <span className={styles.datasets} title={names}>
          {names}
        </span>
      </div>
      {posted !== '' && <span className={styles.posted}>{posted}</span>}
    </li>
  );
}
