import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useLayoutEffect, useRef } from 'react';
import type { FoundPhoto } from '../../lib/reports/found';
import { useTexts } from '../app/context';
import { useWidth } from '../app/use-width';
import { PhotoRow } from './PhotoRow';
import styles from './PhotoList.module.css';
import { useRoving } from './use-roving';

/** Heights of a row in CSS pixels, as in the style sheet. */
const ROW = 36;
const TALL_ROW = 76;

/** Where a list is narrower than this, in CSS pixels, datasets stand beneath a photo's number. */
const ROOM = 300;
const ROOM_WITH_PICTURE = 420;

interface PhotoListProps {
  photos: readonly FoundPhoto[];
  pictures: boolean;
  /** When a photo was posted, in words; empty if unknown. */
  postedOf: (photo: FoundPhoto) => string;
}

/** Photos with their datasets. Only visible rows are rendered, so ten thousand scroll smoothly. */
export function PhotoList({ photos, pictures, postedOf }: PhotoListProps) {
  const t = useTexts();
  const keys = useId();
  const box = useRef<HTMLDivElement>(null);
  const stacked = (useWidth(box) ?? Infinity) < (pictures ? ROOM_WITH_PICTURE : ROOM);
  const height = pictures || stacked ? TALL_ROW : ROW;
  // With a new function, the virtualizer would compute the positions of all rows on each scroll event.
  const keyOf = useCallback((index: number) => photos[index]!.id, [photos]);
  const roving = useRoving(box, photos.length, (index) => {
    rows.scrollToIndex(index);
  });
  // oxlint-disable-next-line react/incompatible-library -- concerns the React Compiler, which is not used
  const rows = useVirtualizer({
    count: photos.length,
    getScrollElement: () => box.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 6,
    // The row with the tab stop stays rendered; otherwise the keyboard could not reach the list any more.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), roving.current])].sort((a, b) => a - b),
  });
  useLayoutEffect(() => {
    rows.measure();
  }, [rows, height]);

  return (
    <div ref={box} className={styles.box}>
      <p id={keys} className="visually-hidden">
        {t('photosKeys')}
      </p>
      <ul
        className={styles.list}
        aria-label={t('photosLabel')}
        aria-describedby={keys}
        style={{ height: photos.length * height }}
      >
        {rows.getVirtualItems().map(({ index, key }) => (
          <PhotoRow
            key={key}
            photo={photos[index]!}
            posted={postedOf(photos[index]!)}
            index={index}
            count={photos.length}
            top={index * height}
            pictures={pictures}
            stacked={stacked}
            tabbable={index === roving.current}
            onFocus={roving.setCurrent}
            onKeyDown={roving.onKeyDown}
          />
        ))}
      </ul>
    </div>
  );
}
