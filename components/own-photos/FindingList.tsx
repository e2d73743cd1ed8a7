import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useId, useRef } from 'react';
import { findingKey, type Finding, type Mark, type MarkRow } from '../../lib/checks/marks';
import type { Posted } from '../../lib/flickr/address/posted-between';
import { useTexts } from '../app/context';
import list from '../photos/PhotoList.module.css';
import { useRoving } from '../photos/use-roving';
import { FindingRow } from './FindingRow';

/** Height of a row in CSS pixels; the style sheet keeps to it. */
const ROW = 64;

interface FindingListProps {
  findings: readonly Finding[];
  /** When a finding's photo was posted. */
  postedOf: (finding: Finding) => Posted | null;
  owner: string | null;
  /** Null where findings cannot be marked. */
  marks: ReadonlyMap<string, MarkRow> | null;
  onMark: (finding: Finding, mark: Mark | null) => void;
}

/** Findings with their marks. Only the rows in sight are drawn. */
export function FindingList({ findings, postedOf, owner, marks, onMark }: FindingListProps) {
  const t = useTexts();
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const roving = useRoving(box, findings.length, (index) => {
    rows.scrollToIndex(index);
  });
  // oxlint-disable-next-line react/incompatible-library -- concerns the React Compiler, which is not used
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW,
    getItemKey: (index) => findingKey(findings[index]!),
    overscan: 6,
    // The row that has the tab stop stays drawn, or a keyboard could no longer reach the list.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), roving.current])].sort((a, b) => a - b),
  });
  return (
    <div ref={box} className={list.box}>
      <p id={keys} className="visually-hidden">
        {t('photosKeys')}
      </p>
      <ul
        className={list.list}
        aria-label={t('findingsLabel')}
        aria-describedby={keys}
        style={{ height: findings.length * ROW }}
      >
        {rows.getVirtualItems().map(({ index, key }) => {
          const finding = findings[index]!;
          return (
            <FindingRow
              key={key}
              finding={finding}
              owner={owner}
              posted={postedOf(finding)}
              mark={marks && (marks.get(findingKey(finding))?.mark ?? 'none')}
              onMark={onMark}
              index={index}
              count={findings.length}
              top={index * ROW}
              tabbable={index === roving.current}
              onFocus={roving.setCurrent}
              onKeyDown={roving.onKeyDown}
            />
          );
        })}
      </ul>
    </div>
  );
}
