import type { Finding, Mark } from '../../lib/checks/marks';
import { classNames } from '../app/class-names';
import { useTexts } from '../app/context';
import list from '../photos/PhotoList.module.css';
import { RowLink, type RowLinkProps } from '../photos/RowLink';
import { useDatasetName } from '../photos/use-dataset-name';
import { MARK_CHOICES, MarkChoice } from './MarkChoice';
import styles from './OwnPhotos.module.css';

/** Where the mark stands: beside all that is known, beside the photo's number, or beneath. */
export type RowLayout = 'wide' | 'narrow' | 'tight';

interface FindingRowProps extends RowLinkProps {
  finding: Finding;
  owner: string | null;
  /** When its photo was taken or posted, in words. */
  when: string;
  /** Where it was taken; null to show nothing. */
  where: string | null;
  /** Null if findings cannot be marked. */
  mark: Mark | 'none' | null;
  onMark: (finding: Finding, mark: Mark | null) => void;
  /** Rows in the whole list, rendered or not. */
  count: number;
  /** Distance from the list's start in CSS pixels. */
  top: number;
  layout: RowLayout;
}

/** A photo in the list of a dataset: its number as a link, when it was posted, its mark. */
export function FindingRow(props: FindingRowProps) {
  const { finding, owner, when, where, mark, onMark, index, count, top, layout, tabbable } = props;
  const t = useTexts();
  const dataset = useDatasetName()(finding.dataset);
  return (
    <li
      className={classNames(list.row, styles.finding, styles[layout])}
      style={{ transform: `translateY(${top}px)` }}
      aria-setsize={count}
      aria-posinset={index + 1}
    >
      <div className={styles.what}>
        <p className={styles.line}>
          <RowLink {...props} photo={finding.photo} owner={owner} />
        </p>
        <p className={classNames(styles.line, styles.known, 'small-text')}>
          <bdi>{dataset}</bdi>
          <span className="muted">
            {` · ${when}`}
            {where !== null && (
              <>
                {' · '}
                <bdi>{where}</bdi>
              </>
            )}
          </span>
        </p>
      </div>
      {mark !== null && (
        <MarkChoice
          choices={MARK_CHOICES}
          value={mark}
          label={t('markOf', { id: finding.photo, dataset })}
          tabIndex={tabbable ? 0 : -1}
          onChoose={(value) => {
            onMark(finding, value === 'none' ? null : value);
          }}
        />
      )}
    </li>
  );
}
