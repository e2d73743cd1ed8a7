import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** The number of rows that Page Up and Page Down move. */
const PAGE = 10;

/**
 * Makes a list of any length a single tab stop, with arrow keys, Home, End and page keys inside.
 * @param list the element around the rows; a row's link has its index in `data-row`.
 * @param reveal scrolls a row into view, so that it is rendered.
 */
export function useRoving(
  list: RefObject<Element | null>,
  count: number,
  reveal: (index: number) => void,
) {
  const [chosen, setChosen] = useState(0);
  const current = Math.min(chosen, Math.max(0, count - 1));
  const moved = useRef(false);

  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-row="${current}"]`)?.focus();
  }, [list, current]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = targetOf(event.key, current, count);
    if (target === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    moved.current = target !== current;
    reveal(target);
    setChosen(target);
  };
  return { current, setCurrent: setChosen, onKeyDown };
}

function targetOf(key: string, current: number, count: number): number | null {
  const targets: Record<string, number> = {
    ArrowDown: current + 1,
    ArrowUp: current - 1,
    PageDown: current + PAGE,
    PageUp: current - PAGE,
    Home: 0,
    End: count - 1,
  };
  const target = targets[key];
  return target === undefined ? null : Math.max(0, Math.min(count - 1, target));
}
