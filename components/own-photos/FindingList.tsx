import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useLayoutEffect, useMemo, useRef } from 'react';
import { findingKey, type Finding, type Mark, type MarkRow } from '../../lib/checks/marks';
import { placeOf, placeText } from '../../lib/checks/near';
import { timeOf, type Sieve } from '../../lib/checks/sift';
import type { OwnPhotos } from '../../lib/own-photos/types';
import { useApp } from '../app/context';
import { useWidth } from '../app/use-width';
import { createPostedWords } from '../photos/posted';
import list from '../photos/PhotoList.module.css';
import { useRoving } from '../photos/use-roving';
import { FindingRow, type RowLayout } from './FindingRow';

/** Height of a row in CSS pixels by layout, as in the style sheet. */
const ROW: Record<RowLayout, number> = { wide: 64, narrow: 92, tight: 140 };

/** The layout for a list's width in CSS pixels: where the mark has room beside the photo's number and date. */
const layoutFor = (width: number): RowLayout =>
  width < 360 ? 'tight' : width < 600 ? 'narrow' : 'wide';

interface FindingListProps {
  findings: readonly Finding[];
  /** Photos, including those of the findings. */
  photos: OwnPhotos;
  /** The filter that they matched. */
  sieve: Sieve;
  owner: string | null;
  /** Null if findings cannot be marked. */
  marks: ReadonlyMap<string, MarkRow> | null;
  onMark: (finding: Finding, mark: Mark | null) => void;
}

/** Findings with their marks. Only visible rows are rendered. */
export function FindingList(props: FindingListProps) {
  const { findings, photos, sieve, owner, marks, onMark } = props;
  const { t, language } = useApp();
  const writeTime = useMemo(() => createPostedWords(language, t), [language, t]);
  const whenOf = (photo: string): string => {
    const time = timeOf(photos, photo);
    if (!time) return t('findingUndated');
    const date = writeTime(time.span);
    return t(time.of === 'taken' ? 'findingTaken' : 'findingPosted', { date });
  };
  const whereOf = (photo: string): string | null => {
    const place = placeOf(photos, photo);
    if (place) return placeText(place);
    return sieve.near && t('findingUnplaced');
  };
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const layout = layoutFor(useWidth(box) ?? Infinity);
  const height = ROW[layout];
  // A new function would make the virtualizer recompute all positions on every scroll.
  const keyOf = useCallback((index: number) => findingKey(findings[index]!), [findings]);
  const roving = useRoving(box, findings.length, (index) => {
    rows.scrollToIndex(index);
  });
  // oxlint-disable-next-line react/incompatible-library -- concerns the React Compiler, which is not used
  const rows = useVirtualizer({
    count: findings.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 6,
    // The row with the tab stop stays rendered, or a keyboard could no longer reach the list.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), roving.current])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    rows.measure();
  }, [rows, height]);
  return (
    <div ref={box} className={list.box}>
      <p id={keys} className="visually-hidden">
        {t('photosKeys')}
      </p>
      <ul
        className={list.list}
        aria-label={t('findingsLabel')}
        aria-describedby={keys}
        style={{ height: findings.length * height }}
      >
        {rows.getVirtualItems().map(({ index, key }) => {
          const finding = findings[index]!;
          return (
            <FindingRow
              key={key}
              finding={finding}
              owner={owner}
              when={whenOf(finding.photo)}
              where={whereOf(finding.photo)}
              mark={marks && (marks.get(findingKey(finding))?.mark ?? 'none')}
              onMark={onMark}
              index={index}
              count={findings.length}
              top={index * height}
              layout={layout}
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
