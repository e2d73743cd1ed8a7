import type { Page } from '@playwright/test';
import { Session } from '../../e2e/session';
import { SITE } from '../../e2e/test';
import { MANY, openOwn, OWNER, search } from '../../e2e/ui/pages';
import { respond } from '../../replica/respond';
import { median } from '../statistics';

/** Milliseconds between frames, and the most rows that were drawn at a time. */
interface Scrolled {
  frames: number[];
  rows: number;
}

const SECONDS = 4;
/** A frame that takes longer than this misses the next of sixty per second. */
const LATE_MS = 25;

/** CSS pixels that the list moves per frame: as with a wheel, and as when dragging the scroll bar. */
const SPEEDS = { wheel: 60, 'scroll bar': 1_440 };

/** How smoothly a list of ten thousand photos scrolls. */
export async function benchScroll(): Promise<void> {
  await using session = await Session.start({
    pack: MANY,
    respond: (url) => respond(SITE, url),
  });
  const page = await openOwn(session, '/popup.html');
  await search(page, OWNER);
  await page.getByRole('list', { name: 'Photos found' }).getByRole('link').first().waitFor();
  await followScroll(page, MANY.length);
}

/** Scrolls the only list of a page, which has so many rows, and says how steadily. */
export async function followScroll(page: Page, count: number): Promise<void> {
  await page.bringToFront();
  console.log(`\nScrolling ${count} photos for ${SECONDS} s (goal: 60 frames a second)`);
  for (const [name, step] of Object.entries(SPEEDS)) {
    const { frames, rows } = await page.evaluate(scroll, { step, seconds: SECONDS });
    const late = frames.filter((interval) => interval > LATE_MS).length;
    const rate = (1000 * frames.length) / frames.reduce((sum, interval) => sum + interval, 0);
    console.log(
      `  ${name.padEnd(10)} ${rate.toFixed(1)} frames a second, median ${median(frames).toFixed(1)} ms, longest ${Math.max(...frames).toFixed(1)} ms, ${late} of ${frames.length} above ${LATE_MS} ms; ${rows} rows drawn at most`,
    );
  }
}

/** Runs in the page: scrolls the list to and fro. */
async function scroll({ step, seconds }: { step: number; seconds: number }): Promise<Scrolled> {
  const box = document.querySelector('[data-row]')!.closest('ul')!.parentElement!;
  const frames: number[] = [];
  let rows = 0;
  let direction = 1;
  let last = await new Promise(requestAnimationFrame);
  const end = last + 1000 * seconds;
  while (last < end) {
    box.scrollBy({ top: direction * step });
    if (box.scrollTop <= 0) direction = 1;
    if (box.scrollTop + box.clientHeight >= box.scrollHeight - 1) direction = -1;
    const now = await new Promise(requestAnimationFrame);
    frames.push(now - last);
    rows = Math.max(rows, box.querySelectorAll('[data-row]').length);
    last = now;
  }
  return { frames, rows };
}
