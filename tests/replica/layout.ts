/** Where a tile is in its list, in CSS pixels. */
export interface Placed<T> {
  item: T;
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The width of the replica's lists, and the gap between tiles. */
const LIST_WIDTH = 1060;
const GAP = 4;

/** Rows of tiles of equal height that fill the width, as photo sites lay out their lists. */
export function justify<T extends { aspect: number }>(
  items: readonly T[],
  rowHeight: number,
  startTop = 0,
): { tiles: Placed<T>[]; height: number } {
  const tiles: Placed<T>[] = [];
  let top = startTop;
  for (let start = 0; start < items.length;) {
    let end = start;
    let aspects = 0;
    while (end < items.length && aspects * rowHeight < LIST_WIDTH) aspects += items[end++]!.aspect;
    const row = items.slice(start, end);
    const room = LIST_WIDTH - GAP * (row.length - 1);
    const height = Math.min(Math.round(room / aspects), Math.round(rowHeight * 1.25));
    let left = 0;
    for (const item of row) {
      const width = Math.round(height * item.aspect);
      tiles.push({ item, left, top, width, height });
      left += width + GAP;
    }
    top += height + GAP;
    start = end;
  }
  return { tiles, height: top };
}
